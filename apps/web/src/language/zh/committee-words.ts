import { committeeRefusals } from './committee-refusals';
import { committees } from './committees';
import { electionProcessRefusals } from './election-process-refusals';

/** What pages about committees of owners read. */
export const zhCommittees = {
  committees,
  refusals: { ...committeeRefusals, ...electionProcessRefusals },
};
