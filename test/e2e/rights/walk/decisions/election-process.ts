import { randomUUID } from 'node:crypto';
import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';

/** The town leads an election, the community assists. */
const LEADERS: readonly Walker[] = [
  ...[Office.PROPERTY_OFFICER, Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF],
];

type About = NonNullable<Decision['about']>;
const onElection: About = ({ electionId }) => ({ electionId });
const withInput =
  (more: object = {}): About =>
  ({ electionId }) => ({ input: { electionId, ...more } });
const ofElection = (may: readonly Walker[], about: About, ...told: readonly string[]): Decision => ({
  ...{ may, about, outsiders: 'ELECTION_NOT_FOUND', unknown: 'ELECTION_NOT_FOUND' },
  ...(told.length > 0 && { told }),
});
const ofCandidate = (may: readonly Walker[], about: About, ...told: readonly string[]): Decision => ({
  ...{ may, about, outsiders: 'CANDIDATE_NOT_FOUND', unknown: 'CANDIDATE_NOT_FOUND' },
  ...(told.length > 0 && { told }),
});
const onCandidate: About = ({ candidateId }) => ({ candidateId });
const withCandidate =
  (more: object = {}): About =>
  ({ candidateId }) => ({ input: { candidateId, ...more } });
const atEstate =
  (more: object): About =>
  ({ estateId }) => ({ input: { id: randomUUID(), estateId, ...more } });

/** The election that is asked about takes nominations; one candidate of it was named by an organisation. */
export const electionProcess: Decisions = {
  election: ofElection(AT_HOME, ({ electionId }) => ({ id: electionId })),
  electionLive: ofElection(AT_HOME, onElection),
  electionsAt: {
    may: AT_HOME,
    about: ({ estateId }) => ({ estateId }),
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  myElections: { may: 'SIGNED_IN' },
  candidates: ofElection(AT_HOME, onElection),
  candidate: ofCandidate(AT_HOME, ({ candidateId }) => ({ id: candidateId })),
  openElection: {
    may: LEADERS,
    about: atEstate({ kind: 'FIRST', profile: '火星' }),
    told: ['PROFILE_UNKNOWN'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  requestElection: {
    // Whoever owns is told that there is no such profile, everybody else that owners ask.
    may: AT_HOME,
    about: atEstate({ profile: '火星' }),
    told: ['NOT_AN_OWNER', 'PROFILE_UNKNOWN'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  signElectionRequest: ofElection(AT_HOME, onElection, 'ELECTION_STATE_UNFIT'),
  formElectionGroup: ofElection(LEADERS, withInput({ members: [] }), 'ELECTION_STATE_UNFIT'),
  startPreparing: ofElection(LEADERS, onElection, 'ELECTION_STATE_UNFIT'),
  completeElectionDuty: ofElection(LEADERS, withInput({ duty: 'MEETING' }), 'DUTY_OF_THE_VOTE'),
  openNominations: ofElection(LEADERS, withInput({ size: 5, termYears: 5 }), 'ELECTION_STATE_UNFIT'),
  // Nobody owns the unit that is named, and those who walk own nothing or something else.
  nominateCandidate: ofElection(
    AT_HOME,
    withInput({ id: randomUUID(), by: 'OWNERS', unitId: randomUUID(), personId: null }),
    ...['NOT_AN_OWNER', 'UNIT_NOT_FOUND'],
  ),
  supportCandidate: ofCandidate(AT_HOME, onCandidate, 'NOT_AN_OWNER', 'NOT_NOMINATED_BY_OWNERS'),
  consentToStand: ofCandidate(LEADERS, withCandidate({ declarations: [] }), 'DECLARATIONS_INCOMPLETE'),
  declineNomination: {
    ...ofCandidate(LEADERS, onCandidate),
    notWalked: 'whoever may would end the nomination',
  },
  checkEligibility: ofCandidate(LEADERS, withCandidate(), 'CANDIDATE_STATE_UNFIT'),
  // For the candidate alone, who does not walk.
  editCandidatePage: ofCandidate([], withCandidate({ photoId: null })),
  postCandidateList: ofElection(LEADERS, withInput(), 'CANDIDATES_TOO_FEW'),
  raiseListObjection: ofElection(
    AT_HOME,
    withInput({ id: randomUUID(), candidateId: null }),
    ...['NOT_AN_OWNER', 'ELECTION_STATE_UNFIT'],
  ),
  answerListObjection: ofElection(LEADERS, withInput({ objectionId: randomUUID() }), 'OBJECTION_NOT_FOUND'),
  askCandidate: ofCandidate(
    AT_HOME,
    withCandidate({ id: randomUUID() }),
    'NOT_AN_OWNER',
    'ELECTION_STATE_UNFIT',
  ),
  // The question that is named is none, so everybody is told that alone; that the candidate answers is told in the story.
  answerCandidateQuestion: {
    may: 'SIGNED_IN',
    about: () => ({ input: { questionId: randomUUID() } }),
    told: ['QUESTION_NOT_FOUND'],
  },
  withdrawCandidate: {
    ...ofCandidate(LEADERS, withCandidate()),
    notWalked: 'whoever may would end the candidacy',
  },
  draftElectionVote: ofElection(
    LEADERS,
    withInput({ voteId: randomUUID(), otherItems: [] }),
    'ELECTION_STATE_UNFIT',
  ),
  recordLot: ofElection(LEADERS, withInput({ candidateIds: [], witnesses: [] }), 'ELECTION_STATE_UNFIT'),
  declareElection: ofElection(LEADERS, onElection, 'ELECTION_STATE_UNFIT'),
  abandonElection: {
    ...ofElection(LEADERS, withInput()),
    notWalked: 'whoever may would end the election',
  },
};
