import type ExcelJS from 'exceljs';
import { plain, type Cell } from './plain-cell.js';

const WIDTHS = [22, 40, 12, 12, 12, 12, 14, 14, 12];
const LINE_HEIGHT = 16;
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2EDE2' } } as const;

/** A sheet to be read and printed: texts that stand alone run over the whole width, heads are told from what is below. */
export function resultSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  lines: readonly (readonly Cell[])[],
): void {
  const columns = Math.max(3, ...lines.map(line => line.length));
  const page = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: columns > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToHeight: 0,
    },
  });
  page.columns = WIDTHS.slice(0, columns).map(width => ({ width }));
  const all = WIDTHS.slice(0, columns).reduce((sum, width) => sum + width, 0);
  for (const [at, line] of lines.entries()) {
    const row = page.addRow(line.map(plain));
    row.eachCell(cell => {
      cell.alignment = { vertical: 'top', wrapText: true };
      if (typeof cell.value === 'number' && !Number.isInteger(cell.value)) cell.numFmt = '0.00';
    });
    if (line.length === 1) {
      page.mergeCells(row.number, 1, row.number, columns);
      // Chinese letters are two wide; merged cells do not grow by themselves.
      row.height = LINE_HEIGHT * Math.max(1, Math.ceil((2 * String(line[0]).length) / all));
      if (at === 0) row.font = { bold: true, size: 14 };
    } else if (isHead(line)) row.eachCell(cell => Object.assign(cell, { font: { bold: true }, fill: HEAD }));
  }
  if (lines[0] && isHead(lines[0])) page.views = [{ state: 'frozen', ySplit: 1 }];
}

/** Words alone, and more than one. */
function isHead(line: readonly Cell[]): boolean {
  return line.length > 1 && line.every(cell => typeof cell === 'string');
}
