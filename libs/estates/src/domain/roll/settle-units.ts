import { unitName, type RegisterRow } from '../register.js';
import type { Finding } from './finding.js';

/** Rows that say different things of one unit. */
export interface Conflict {
  readonly unit: string;
  readonly rows: readonly number[];
}

export interface Settled {
  readonly accepted: readonly RegisterRow[];
  /** Each the same as an earlier row, and not counted again. */
  readonly duplicates: readonly Finding[];
  /** None of their rows is accepted: which of them is right a person must say. */
  readonly conflicts: readonly Conflict[];
}

/** Rows in which each unit stands once. */
export function settleUnits(rows: readonly RegisterRow[]): Settled {
  const firsts = new Map<string, RegisterRow>();
  // Of the few units that stand in several rows: a list for each of tens of thousands would weigh as much as the rows.
  const repeated = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const unit = unitName(row);
    const first = firsts.get(unit);
    if (!first) firsts.set(unit, row);
    else repeated.set(unit, [...(repeated.get(unit) ?? []), row]);
  }
  const accepted: RegisterRow[] = [];
  const duplicates: Finding[] = [];
  const conflicts: Conflict[] = [];
  for (const [unit, first] of firsts) {
    const others = repeated.get(unit) ?? [];
    if (others.some(other => contentOf(other) !== contentOf(first)))
      conflicts.push({ unit, rows: [first, ...others].map(({ row }) => row) });
    else {
      accepted.push(first);
      for (const { row } of others) duplicates.push(duplicateOf(first, row));
    }
  }
  return { accepted, duplicates, conflicts };
}

function duplicateOf(first: RegisterRow, row: number): Finding {
  return { row, code: 'ROW_TWICE', text: `The row says the same as row ${first.row} and was counted once.` };
}

/** All that a row says besides its number. Joint owners may stand in any order. */
function contentOf({ row: _, owners, ...content }: RegisterRow): string {
  return JSON.stringify([content, owners.map(({ name, idSuffix }) => `${name} ${idSuffix}`).sort()]);
}
