/** Prints rows under one head, numbers to the right, as markdown, so that it can be pasted into docs/performance.md. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows].map(row => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join(' | ')} |`;
  console.log(line(cells[0]!));
  console.log(`|${widths.map((width, column) => '-'.repeat(width + 1) + (column ? ':' : '-')).join('|')}|`);
  for (const row of cells.slice(1)) console.log(line(row));
  console.log('');
}
