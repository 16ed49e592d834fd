import { electionProcessRefusals } from './election-process-refusals';
import { electionRefusals, elections } from './elections';

export const enElections = { elections, refusals: { ...electionProcessRefusals, ...electionRefusals } };
