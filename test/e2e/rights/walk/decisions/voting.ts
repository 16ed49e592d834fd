import { randomUUID } from 'node:crypto';
import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';

const { COMMITTEE_CHAIR, COMMITTEE_MEMBER, PROPERTY_COMMITTEE_MEMBER, PROPERTY_OFFICER } = Office;
/** 业委会、物管会 and the community run a vote; the property office of the town watches. */
const ORGANISERS: readonly Walker[] = [
  ...[COMMITTEE_CHAIR, COMMITTEE_MEMBER, PROPERTY_COMMITTEE_MEMBER],
  ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF],
];

type About = NonNullable<Decision['about']>;
const ofVote = (may: readonly Walker[], about: About, ...told: readonly string[]): Decision => ({
  ...{ may, about, outsiders: 'VOTE_NOT_FOUND', unknown: 'VOTE_NOT_FOUND' },
  ...(told.length > 0 && { told }),
});
const onVote: About = ({ voteId }) => ({ voteId });
const withInput =
  (more: object = {}): About =>
  ({ voteId }) => ({ input: { voteId, ...more } });
/** Whoever has the key; of one that opens nothing everybody is told the same. */
const byKey: Decision = {
  ...{ may: 'ANYBODY', about: ({ voteId }) => ({ voteId, key: 'nothing' }), told: ['DOOR_CLOSED'] },
};
const FORMER = '2020-01-01T00:00:00Z';

export const voting: Decisions = {
  ownersVotes: { may: 'SIGNED_IN', about: ({ estateId }) => ({ placeId: estateId }) },
  myVotes: { may: 'SIGNED_IN' },
  ruleProfiles: { may: 'SIGNED_IN' },
  ownersVote: ofVote(AT_HOME, ({ voteId }) => ({ id: voteId })),
  ownersVoteRoll: ofVote(AT_HOME, onVote),
  ownersVoteLive: ofVote(AT_HOME, onVote),
  draftOwnersVote: {
    may: ORGANISERS,
    about: ({ estateId }) => ({ input: { estateId, profile: '火星', items: [], buildings: null } }),
    told: ['PROFILE_UNKNOWN'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  changeOwnersVoteDraft: ofVote(ORGANISERS, withInput({ buildings: null }), 'VOTE_STATE_UNFIT'),
  changeOwnersVoteItems: ofVote(ORGANISERS, withInput({ items: [] }), 'VOTE_STATE_UNFIT'),
  postVoteRoll: ofVote(ORGANISERS, withInput({ registryArea: null }), 'VOTE_STATE_UNFIT'),
  takeBackVoteRoll: ofVote(ORGANISERS, withInput(), 'VOTE_STATE_UNFIT'),
  nameVoteOfficer: ofVote(ORGANISERS, withInput({ personId: randomUUID() }), 'PERSON_NOT_FOUND'),
  withdrawVoteOfficer: ofVote(ORGANISERS, withInput({ personId: randomUUID() }), 'OFFICER_NOT_NAMED'),
  // Nobody who walks owns a unit, or only units of a vote that is not at a stage to ask about.
  raiseVoteQuestion: ofVote(AT_HOME, withInput({ id: randomUUID() }), 'NOT_AN_OWNER', 'VOTE_STATE_UNFIT'),
  answerVoteQuestion: ofVote(ORGANISERS, withInput({ questionId: randomUUID() }), 'QUESTION_NOT_FOUND'),
  sayOfEarlierMatter: ofVote(
    ORGANISERS,
    withInput({ itemId: randomUUID(), earlierItemId: randomUUID() }),
    'VOTE_STATE_UNFIT',
  ),
  giveVoteNotice: ofVote(ORGANISERS, withInput({ opensAt: FORMER, closesAt: FORMER }), 'VOTE_STATE_UNFIT'),
  extendOwnersVote: ofVote(ORGANISERS, withInput({ until: FORMER }), 'EXTENSION_BACKWARDS'),
  closeOwnersVote: ofVote(ORGANISERS, onVote, 'VOTE_STILL_OPEN'),
  // A draft is thrown away, not annulled; and it is there for its desk alone.
  annulOwnersVote: {
    may: [...ORGANISERS, PROPERTY_OFFICER],
    about: ({ draftedVoteId }) => ({ input: { voteId: draftedVoteId } }),
    told: ['VOTE_STATE_UNFIT'],
    refused: 'VOTE_NOT_FOUND',
    unknown: 'VOTE_NOT_FOUND',
  },
  refreshVoters: ofVote(ORGANISERS, onVote),
  myBallots: ofVote(AT_HOME, onVote),
  // No unit has this number: whoever may follow the vote is told so, and nobody casts anything.
  castBallot: ofVote(AT_HOME, withInput({ units: [2_000_000_000], choices: [] }), 'CHOICE_MISSING'),
  votingKey: { may: 'SIGNED_IN' },
  voteCheckpoints: ofVote(AT_HOME, onVote),
  ballotProof: ofVote(AT_HOME, ({ voteId }) => ({ voteId, index: 1_000_000 }), 'LEAF_UNKNOWN'),
  voteConsistency: ofVote(
    AT_HOME,
    ({ voteId }) => ({ voteId, from: 1_000_000, to: 1_000_000 }),
    'NUMBER_OUT_OF_RANGE',
  ),
  voteResult: ofVote(AT_HOME, onVote),
  unitsThatTookPart: ofVote(AT_HOME, onVote, 'NOT_PUBLISHED'),
  postVoteResult: ofVote(ORGANISERS, onVote, 'VOTE_STATE_UNFIT'),
  withdrawVoteResult: ofVote(ORGANISERS, withInput(), 'VOTE_STATE_UNFIT'),
  declareVoteResult: ofVote(ORGANISERS, onVote, 'VOTE_STATE_UNFIT'),
  archiveOwnersVote: ofVote(ORGANISERS, onVote, 'VOTE_STATE_UNFIT'),
  ballotCallingLive: ofVote(AT_HOME, onVote),
  drawBallotCalling: ofVote(ORGANISERS, onVote, 'VOTE_STATE_UNFIT'),
  callBallotSheets: ofVote(ORGANISERS, withInput({ part: 1, upTo: 1 }), 'VOTE_STATE_UNFIT'),
  discardOwnersVoteDraft: {
    ...{ may: ORGANISERS, about: onVote, told: ['VOTE_STATE_UNFIT'] },
    ...{ outsiders: 'VOTE_NOT_FOUND', unknown: 'VOTE_NOT_FOUND' },
  },
  // Tellers propose and supervisors confirm, and nobody who walks is one of this vote.
  voteSettlements: ofVote([...ORGANISERS, PROPERTY_OFFICER], onVote),
  proposeVoteSettlement: ofVote([], withInput({ id: randomUUID(), itemId: randomUUID(), unitNos: [] })),
  confirmVoteSettlement: {
    ...{ may: 'SIGNED_IN', about: () => ({ settlementId: randomUUID() }), told: ['SETTLEMENT_NOT_FOUND'] },
  },
  rejectVoteSettlement: {
    ...{
      may: 'SIGNED_IN',
      about: () => ({ input: { settlementId: randomUUID() } }),
      told: ['SETTLEMENT_NOT_FOUND'],
    },
  },
  // For those alone who were named teller or supervisor of the vote.
  lookAtBallots: ofVote([], withInput()),
  ballotLooks: ofVote([PROPERTY_OFFICER], onVote),
  voteScreens: ofVote(ORGANISERS, onVote),
  openVoteScreen: {
    ...ofVote(ORGANISERS, withInput()),
    notWalked: 'a screen more for each who walks; its story asks it',
  },
  closeVoteScreen: ofVote(ORGANISERS, withInput({ screenId: randomUUID() }), 'DOOR_CLOSED'),
  voteScreenLive: byKey,
  voteScreenResult: byKey,
  voteScreenCallingLive: byKey,
};
