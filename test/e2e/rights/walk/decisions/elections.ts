import { randomUUID } from 'node:crypto';
import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';
import type { Facts } from '../asked-about.js';

const STREET: readonly Walker[] = [Office.PROPERTY_OFFICER];
const COMMUNITY: readonly Walker[] = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];
/** 业委会、物管会 write down what happens to them; the community helps. */
const KEEPERS: readonly Walker[] = [
  ...[Office.COMMITTEE_CHAIR, Office.COMMITTEE_MEMBER, Office.PROPERTY_COMMITTEE_MEMBER],
  ...COMMUNITY,
];
const ASSISTANTS: readonly Walker[] = [...COMMUNITY, ...STREET];
const LONG_AGO = '1990-01-01';

type About = NonNullable<Decision['about']>;
const decided =
  (unknown: string) =>
  (may: readonly Walker[], about: About, ...told: readonly string[]): Decision => ({
    ...{ may, about, outsiders: unknown, unknown },
    ...(told.length > 0 && { told }),
  });
const ofEstate = decided('ESTATE_NOT_FOUND');
const ofBody = decided('BODY_NOT_FOUND');
const ofFiling = decided('FILING_NOT_FOUND');
const ofHandover = decided('HANDOVER_NOT_FOUND');
const ofRemoval = decided('REMOVAL_NOT_FOUND');
const ofSealUse = decided('SEAL_USE_NOT_FOUND');
const input =
  (facts: readonly (keyof Facts)[], more: object = {}): About =>
  at => ({ input: { ...Object.fromEntries(facts.map(fact => [fact, at[fact]])), ...more } });

/** The body that is asked about has one of everything that waits; nobody who walks is a member of it. */
export const elections: Decisions = {
  committeesAt: {
    ...{ may: AT_HOME, about: ({ estateId }) => ({ placeId: estateId }) },
    ...{ outsiders: 'PLACE_NOT_FOUND', unknown: 'PLACE_NOT_FOUND' },
  },
  committeesLive: {
    ...{ may: AT_HOME, about: ({ estateId }) => ({ placeId: estateId }) },
    ...{ outsiders: 'PLACE_NOT_FOUND', unknown: 'PLACE_NOT_FOUND' },
  },
  committee: ofEstate(AT_HOME, ({ estateId }) => ({ estateId })),
  enterStandingTerm: ofEstate(
    ASSISTANTS,
    input(['estateId'], { profile: '火星', members: [], alternates: [] }),
    'PROFILE_UNKNOWN',
  ),
  formManagementCommittee: ofEstate(
    ASSISTANTS,
    input(['estateId'], { profile: '火星', members: [] }),
    'PROFILE_UNKNOWN',
  ),
  dissolveManagementCommittee: ofEstate(
    ASSISTANTS,
    ({ estateId }) => ({ estateId, on: LONG_AGO }),
    'BODY_NOT_FOUND',
  ),
  // The committee that is asked about was elected.
  sendCommitteeMembers: ofBody(ASSISTANTS, input(['bodyId'], { members: [] }), 'BODY_IS_ELECTED'),
  chooseOfficers: ofBody(KEEPERS, input(['bodyId'], { heldOn: LONG_AGO, ballots: [] }), 'DAY_UNFIT'),
  postOfficers: ofBody(KEEPERS, ({ bodyId }) => ({ bodyId, postedOn: LONG_AGO }), 'OFFICERS_NOT_CHOSEN'),
  fileWithStreet: ofFiling(KEEPERS, input(['filingId'], { filedOn: LONG_AGO }), 'OFFICERS_NOT_CHOSEN'),
  answerFiling: ofFiling(STREET, ({ filingId }) => ({ filingId, accepted: true }), 'NOT_FILED'),
  listHandover: ofHandover(KEEPERS, input(['handoverId'], { items: [] }), 'ITEMS_MISSING'),
  signHandover: ofHandover(ASSISTANTS, input(['handoverId'], { side: 'WITNESSES' }), 'ITEMS_MISSING'),
  endMembership: ofBody(
    [...KEEPERS, ...STREET],
    input(['bodyId', 'memberId'], { because: 'REMOVED', on: LONG_AGO }),
    'REASON_UNFIT',
  ),
  moveRemoval: ofBody(
    [...KEEPERS, ...STREET],
    input(['bodyId'], { id: randomUUID(), memberId: randomUUID(), ground: 'OTHER', heads: null }),
    'MEMBER_NOT_FOUND',
  ),
  hearMember: ofRemoval(ASSISTANTS, input(['removalId'], { heardOn: LONG_AGO }), 'DAY_UNFIT'),
  decideRemoval: ofRemoval(
    STREET,
    input(['removalId'], { decidedOn: LONG_AGO, voteId: null }),
    'MEMBER_NOT_HEARD',
  ),
  recordCommitteeMeeting: ofBody(
    [...KEEPERS, ...STREET],
    input(['bodyId'], { id: randomUUID(), heldOn: LONG_AGO, presentIds: [] }),
    'DAY_UNFIT',
  ),
  askForSeal: ofBody(AT_HOME, input(['bodyId'], { id: randomUUID() }), 'NOT_A_MEMBER'),
  signForSeal: ofSealUse(AT_HOME, ({ sealUseId }) => ({ sealUseId }), 'NOT_A_MEMBER'),
};
