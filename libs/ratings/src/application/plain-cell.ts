export type Cell = string | number | null;

/** What begins like a formula is a text: names and words come from people. */
export function plain(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;
}
