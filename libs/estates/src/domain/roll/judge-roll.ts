import { Refusal } from '@sifang/kernel';
import type { RegisterRow } from '../register.js';
import { findRoll } from './find-roll.js';
import type { Finding } from './finding.js';
import { kindOf, type LineKind } from './line-kind.js';
import type { Line, Sheet } from './line.js';
import { readRow } from './read-row.js';
import { numberingFindings, ownNumber } from './row-number.js';
import { RowReader } from './row-reader.js';
import { settleUnits, type Settled } from './settle-units.js';

/** What becomes of each row of a roll, and why. `rows` = accepted + refused + duplicates + rows of conflicts. */
export interface Verdict extends Settled {
  readonly rows: number;
  readonly refused: readonly Finding[];
  /** What was mended, and what is odd about the file. */
  readonly warnings: readonly Finding[];
}

const PASSED_OVER: Partial<Record<LineKind, string>> = {
  TOTAL: 'The line gives a total and was not read.',
  NOTE: 'The line names neither a unit nor an owner and was not read.',
};

/**
 * Reads a roll by the meaning of its headings: mends what can only be meant in one way, and says so; refuses what
 * cannot be read; counts what is said twice once; holds back what contradicts itself.
 * @throws Refusal ROLL_FILE_EMPTY · ROLL_HEADINGS_MISSING · COLUMN_MISSING · COLUMN_TWICE
 */
export function judgeRoll(sheets: readonly Sheet[]): Verdict {
  const { columns, lines, warnings: aboutTheFile } = findRoll(sheets);
  const warnings = [...aboutTheFile];
  const rows: RegisterRow[] = [];
  const refused: Finding[] = [];
  const rowLines: Line[] = [];
  for (const line of lines) {
    const kind = kindOf(line, columns);
    const text = PASSED_OVER[kind];
    if (text) warnings.push({ row: line.number, code: `${kind}_PASSED_OVER`, text });
    if (kind !== 'ROW') continue;
    rowLines.push(line);
    const reader = new RowReader(line, columns, ownNumber(line, columns) ?? line.number);
    const read = readRow(reader);
    if ('row' in read) {
      rows.push(read);
      warnings.push(...reader.warnings);
    } else refused.push(oneFinding(reader.row, read));
  }
  if (rowLines.length === 0)
    throw new Refusal('ROLL_FILE_EMPTY', 'The file has no rows under the headings of a roll.');
  warnings.push(...numberingFindings(rowLines, columns));
  return { rows: rowLines.length, refused, warnings, ...settleUnits(rows) };
}

/** A row is refused once; its code is that of the first trouble, its text names them all. */
function oneFinding(row: number, [first, ...others]: readonly Refusal[]): Finding {
  return { row, code: first!.code, text: [first!, ...others].map(({ message }) => message).join(' ') };
}
