/** A sheet of a roll (业主名册的表格) before anybody has understood it. */
export interface Sheet {
  /** Empty for a file that is one sheet without a name. */
  readonly name: string;
  /** May be gone through more than once. */
  readonly lines: Iterable<Line>;
}

export interface Line {
  /** Its place in the sheet, counted from 1 as a spreadsheet program shows it. */
  readonly number: number;
  /** From the first column on; null and holes are blank. */
  readonly cells: readonly (Cell | undefined)[];
}

export type PlainCell = string | number | null;
export type Cell = PlainCell | OddCell;

/** A cell that cannot be taken at its word; MERGED is one cell that reaches over several lines. */
export interface OddCell {
  readonly odd: 'FORMULA' | 'DATE' | 'ERROR' | 'MERGED';
  /** What a person sees in it. */
  readonly shows: PlainCell;
}

/** What a person sees in a cell, without the spaces around it. */
export function shownIn(cell: Cell | undefined): string {
  const shows = typeof cell === 'object' && cell !== null ? cell.shows : cell;
  return shows == null ? '' : String(shows).trim();
}
