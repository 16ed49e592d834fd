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

/** Finds out where the numbers in a report do not lead straight to a row. Repeated numbers are said once. */
export class Numbering {
  private first: number | null = null;
  private readonly missing: Finding[] = [];
  private readonly lineOf = new Map<number, number>();
  private repetition: Finding | null = null;

  constructor(private readonly columns: Columns) {}

  /** @param row its own number; null where it has none. @param line its place in the sheet */
  note(row: number | null, line: number): void {
    this.first ??= line;
    if (row === null) this.missing.push({ row: line, code: 'ROW_NUMBER_MISSING', text: MISSING });
    else if (!this.repetition) this.repetition = this.repeated(row, line);
  }

  findings(): Finding[] {
    if (this.first === null) return [];
    if (!this.columns.has('row'))
      return [{ row: this.first, code: 'ROW_NUMBERS_FROM_SHEET', text: FROM_SHEET }];
    return this.repetition ? [...this.missing, this.repetition] : this.missing;
  }

  private repeated(row: number, line: number): Finding | null {
    const earlier = this.lineOf.get(row);
    this.lineOf.set(row, line);
    if (earlier === undefined) return null;
    const text = `序号 repeat: lines ${earlier} and ${line} of the sheet are both ${row}.`;
    return { row, code: 'ROW_NUMBER_TWICE', text };
  }
}
