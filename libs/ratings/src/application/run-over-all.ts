import type ExcelJS from 'exceljs';
import type { Cell } from './plain-cell.js';

/** In columns of Excel, which are as wide as a digit; a Chinese letter is two. */
export function widthOf(cell: Cell): number {
  return [...String(cell ?? '')].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}

/** A text that stands alone in its row runs over all columns. Merged cells do not grow by themselves: it is given the height of its lines. */
export function runOverAll(row: ExcelJS.Row, widths: readonly number[], size: number): void {
  const all = widths.reduce((sum, width) => sum + width, 0);
  row.worksheet.mergeCells(row.number, 1, row.number, widths.length);
  const cell = row.getCell(1);
  cell.alignment = { vertical: 'top', wrapText: true };
  cell.font = { size, bold: size > 11 };
  // Columns are measured in letters of 11 points; a line ends before a word that does not fit.
  const lines = Math.ceil((1.1 * size * widthOf(String(cell.value ?? ''))) / (11 * all));
  row.height = 1.4 * size * Math.max(1, lines);
}
