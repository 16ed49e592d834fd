import type { Columns } from './columns.js';
import type { Finding } from './finding.js';
import { shownIn, type Line } from './line.js';

const WHOLE = /^\d{1,9}$/;

/** 序号 of a line, by which people find it again; a formula that counts lines will do. Null where it has none. */
export function ownNumber(line: Line, columns: Columns): number | null {
  const shown = shownIn(line.cells[columns.get('row') ?? -1]).normalize('NFKC');
  return WHOLE.test(shown) ? Number(shown) : null;
}

const FROM_SHEET = 'The roll has no 序号; its rows are named by their line in the sheet.';
const MISSING = 'The row has no 序号; it is named by its line in the sheet.';

/** Says where the numbers in a report do not lead straight to a row. Repeated numbers are said once. */
export function numberingFindings(lines: readonly Line[], columns: Columns): Finding[] {
  if (!columns.has('row'))
    return lines
      .slice(0, 1)
      .map(({ number }) => ({ row: number, code: 'ROW_NUMBERS_FROM_SHEET', text: FROM_SHEET }));
  const missing = lines
    .filter(line => ownNumber(line, columns) === null)
    .map(({ number }) => ({ row: number, code: 'ROW_NUMBER_MISSING', text: MISSING }));
  return [...missing, ...firstRepetition(lines, columns)];
}

function firstRepetition(lines: readonly Line[], columns: Columns): Finding[] {
  const lineOf = new Map<number, number>();
  for (const line of lines) {
    const row = ownNumber(line, columns);
    if (row === null) continue;
    const earlier = lineOf.get(row);
    if (earlier !== undefined) {
      const text = `序号 repeat: lines ${earlier} and ${line.number} of the sheet are both ${row}.`;
      return [{ row, code: 'ROW_NUMBER_TWICE', text }];
    }
    lineOf.set(row, line.number);
  }
  return [];
}
