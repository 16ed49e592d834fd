import type { Translation } from '../zh';
import type { zhCommittees } from '../zh/committee-words';
import { committeeRefusals } from './committee-refusals';
import { committees } from './committees';
import { electionProcessRefusals } from './election-process-refusals';

/** What pages about committees of owners read. */
export const enCommittees: Translation<typeof zhCommittees> = {
  committees,
  refusals: { ...committeeRefusals, ...electionProcessRefusals },
};
