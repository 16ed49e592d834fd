import { randomUUID } from 'node:crypto';
import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';

const { COMMITTEE_CHAIR, COMMITTEE_MEMBER, PROPERTY_COMMITTEE_MEMBER, GRID_MEMBER } = Office;
const KEEPERS: readonly Walker[] = [
  ...[COMMITTEE_CHAIR, COMMITTEE_MEMBER, PROPERTY_COMMITTEE_MEMBER],
  ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF],
];
// Who is in the chair speaks for a building.
const CARRIERS: readonly Walker[] = [...KEEPERS, GRID_MEMBER, Office.BUILDING_REPRESENTATIVE, 'IN_THE_CHAIR'];

const about = (may: readonly Walker[], more: object, ...told: readonly string[]): Decision => ({
  ...{ may, outsiders: 'VOTE_NOT_FOUND', unknown: 'VOTE_NOT_FOUND' },
  about: ({ voteId }) => ({ input: { voteId, ...more } }),
  ...(told.length > 0 && { told }),
});
const asked = (may: readonly Walker[]): Decision => ({
  ...{ may, outsiders: 'VOTE_NOT_FOUND', unknown: 'VOTE_NOT_FOUND' },
  about: ({ voteId }) => ({ voteId }),
});
const NONE = 999_999;
const UNKNOWN = 'PAPER_BALLOT_NOT_FOUND';

/** Papers of a vote are for those who run it and who carry them; its tellers are nobody's office. */
export const votePapers: Decisions = {
  paperBallots: asked(CARRIERS),
  paperFigures: asked(CARRIERS),
  papersToKey: asked(KEEPERS),
  paperDifferences: asked(KEEPERS),
  printPapers: about(KEEPERS, { unitNos: [NONE] }, 'NOT_ON_ROLL'),
  replacePaper: about(KEEPERS, { number: NONE }, UNKNOWN),
  deliverPaper: about(CARRIERS, { number: NONE, photoIds: [] }, UNKNOWN),
  returnPaper: about(CARRIERS, { number: NONE }, UNKNOWN),
  keyPaper: about(KEEPERS, { number: NONE }, UNKNOWN),
  settlePaper: about(KEEPERS, { number: NONE }, UNKNOWN),
  accountForPaper: about(KEEPERS, { number: NONE }, UNKNOWN),
  fillPaperInPerson: about(KEEPERS, { unitNo: NONE }, 'NOT_ON_ROLL'),
  proxyLetters: asked(KEEPERS),
  myProxyLetters: asked(AT_HOME),
  proxyAgents: asked(KEEPERS),
  giveProxyLetter: about(AT_HOME, { unitNo: NONE }, 'NOT_YOUR_UNIT'),
  enterProxyLetter: about(KEEPERS, { unitNo: NONE }, 'NOT_ON_ROLL'),
  revokeProxyLetter: {
    may: [],
    about: () => ({ letterId: randomUUID() }),
    refused: 'LETTER_NOT_FOUND',
    unknown: 'LETTER_NOT_FOUND',
  },
};
