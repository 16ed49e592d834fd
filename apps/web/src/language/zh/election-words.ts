import { electionProcessRefusals } from './election-process-refusals';
import { electionRefusals, elections } from './elections';

/** What pages of an election say; no other page fetches it. */
export const zhElections = { elections, refusals: { ...electionProcessRefusals, ...electionRefusals } };
