export type Cell = string | number | null;

/** What begins like a formula is a text, in either width: names and words come from people. */
export function plain(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+@\t\r\n＝＋＠－-]/.test(cell) ? `'${cell}` : cell;
}
