import { headsAndArea, sharedOwners, type HeadsAndArea } from '../heads.js';
import { UnitUse, type RegisterRow } from '../register.js';
import type { Finding } from './finding.js';
import type { Verdict } from './judge-roll.js';
import type { Conflict } from './settle-units.js';

/** What a person is shown of a roll before anything is taken over. Heads and areas are those of the accepted rows. */
export interface RollReport {
  readonly rows: number;
  readonly accepted: number;
  readonly warnings: readonly Finding[];
  readonly refused: readonly Finding[];
  readonly conflicts: readonly Conflict[];
  readonly duplicates: number;
  readonly withoutParking: HeadsAndArea;
  readonly withParking: HeadsAndArea;
}

/** What a roll adds and what is wrong with it, in numbers of rows; areas in 0.01 ㎡. */
export function reportOn(verdict: Verdict): RollReport {
  const { accepted, duplicates } = verdict;
  const warnings = warningsOf(verdict);
  return {
    rows: verdict.rows,
    accepted: accepted.length,
    warnings,
    refused: verdict.refused,
    conflicts: verdict.conflicts,
    duplicates: duplicates.length,
    withoutParking: headsAndArea(accepted.filter(({ use }) => use !== UnitUse.PARKING)),
    withParking: headsAndArea(accepted),
  };
}

/** Everything that a person should know besides what stays out, in the order of the rows. */
export function warningsOf({ warnings, duplicates, accepted }: Verdict): Finding[] {
  const all = [...warnings, ...duplicates, ...sharedOwners(accepted).map(ownersShared)];
  return all.sort((one, other) => one.row - other.row);
}

function ownersShared({ row }: RegisterRow): Finding {
  const text =
    'One of the owners holds another unit alone or with others; the two were counted as different heads.';
  return { row, code: 'OWNERS_SHARED', text };
}
