import { withoutTimes } from '@sifang/platform';
import ExcelJS from 'exceljs';
import type { VotePaper } from './vote-paper.js';

const COLUMNS = 6;
const THIN = { style: 'thin' } as const;

export async function asExcel({ title, facts, tables, foot, at }: VotePaper): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: at, modified: at, title, creator: '', lastModifiedBy: '' });
  const sheet = workbook.addWorksheet('表决', {
    pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = Array.from({ length: COLUMNS }, () => ({ width: 18 }));
  banner(sheet, title, { bold: true, size: 16 });
  for (const fact of facts) banner(sheet, fact);
  for (const table of tables) {
    banner(sheet, table.title, { bold: true });
    for (const texts of [table.heads, ...table.lines])
      sheet.addRow(texts.map(plain)).eachCell({ includeEmpty: true }, cell => {
        cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
        cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
        cell.font = { bold: texts === table.heads };
      });
    for (const said of table.says) banner(sheet, said);
  }
  for (const said of foot) banner(sheet, said);
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function banner(sheet: ExcelJS.Worksheet, text: string, font: Partial<ExcelJS.Font> = {}): void {
  const row = sheet.addRow([plain(text)]);
  sheet.mergeCells(row.number, 1, row.number, COLUMNS);
  row.font = font;
  row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
  // About 50 characters of this width stand on a line.
  row.height = 18 * Math.ceil(text.length / 50);
}

/** What begins like a formula is a text. */
function plain(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}
