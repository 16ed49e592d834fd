import { withoutTimes } from '@sifang/platform';
import ExcelJS from 'exceljs';
import type { Sheet } from './rows.js';

const WIDTHS = [6, 12, 26, 16, 16, 16, 14, 12, 18];
const THIN = { style: 'thin' } as const;

/** For Excel: one sheet, set for A4 across. @param at of the record; the same record gives the same bytes */
export async function asExcel({ title, facts, heads, lines, sum }: Sheet, at: Date): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: at, modified: at, title, creator: '', lastModifiedBy: '' });
  const sheet = workbook.addWorksheet('签到表', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: facts.length + 2 }],
  });
  sheet.columns = WIDTHS.map(width => ({ width }));
  banner(sheet, title, { bold: true, size: 16 });
  for (const fact of facts) banner(sheet, fact);
  for (const texts of [heads, ...lines]) bordered(sheet.addRow(texts.map(plain)), texts === heads);
  banner(sheet, sum);
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function banner(sheet: ExcelJS.Worksheet, text: string, font: Partial<ExcelJS.Font> = {}): void {
  const row = sheet.addRow([plain(text)]);
  sheet.mergeCells(row.number, 1, row.number, WIDTHS.length);
  row.font = font;
}

function bordered(row: ExcelJS.Row, head: boolean): void {
  row.height = 28;
  row.eachCell({ includeEmpty: true }, cell => {
    cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.font = { bold: head };
  });
}

/** A name that begins like a formula is a name. */
function plain(text: string): string {
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}
