import ExcelJS from 'exceljs';
import type { HeldBackRow } from './roll-import.queries.js';

/** Stands in no heading that a roll is read by, so that the mended file can be sent as it is. */
const REASON = '未导入原因';
const LARGEST_WIDTH = 40;

/**
 * The rows that stayed out, in the columns of the file that they came in, each with what is wrong.
 */
export async function heldBackWorkbook(
  headings: readonly string[],
  rows: readonly HeldBackRow[],
  reasonOf: (row: HeldBackRow) => string,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('未导入的行');
  const columns = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]) =>
    Array.from({ length: columns }, (_, at) => harmless(cells[at] ?? ''));
  sheet.addRow([...padded(headings), REASON]).font = { bold: true };
  for (const row of rows) sheet.addRow([...padded(row.cells), reasonOf(row)]);
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.columns.forEach(column => (column.width = widthOf(column)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A text cell is no formula, but one that is copied on or saved as CSV would become one. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,\s]+$/.test(text) ? `'${text}` : text;
}

function widthOf(column: Partial<ExcelJS.Column>): number {
  let longest = 8;
  column.eachCell?.(cell => (longest = Math.max(longest, String(cell.value ?? '').length * 1.6)));
  return Math.min(longest, LARGEST_WIDTH);
}
