/** What spreadsheet programs take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** For spreadsheets: quoted, no cell a formula, with the mark by which Excel knows Chinese. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
    return `"${text.replace(/"/g, '""')}"`;
  };
  return `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
