import { squareMetres } from '@sifang/estates/domain';
import { withoutTimes } from '@sifang/platform';
import ExcelJS from 'exceljs';
import type { PaperOfSheets } from './ballot-document.js';
import { HOW, moment, numbered, WHERE } from './words.js';

const HEADS = [
  '票号',
  '楼栋',
  '专有部分',
  '面积(㎡)',
  '送达方式',
  '送达时间',
  '送达人',
  '送达凭证',
  '未回收去向',
  '签收',
];
const WIDTHS = [10, 10, 16, 12, 12, 18, 12, 24, 14, 16];
const THIN = { style: 'thin' } as const;

/** 送达清单: one line for each paper, with room to sign. The same papers give the same bytes. */
export async function deliveryListAsExcel({ row, estateName, sheets }: PaperOfSheets): Promise<Buffer> {
  const title = `${row.trial ? '【测试】' : ''}${estateName} ${row.title} 表决票送达清单`;
  const at = row.opensAt!;
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: at, modified: at, title, creator: '', lastModifiedBy: '' });
  const sheet = workbook.addWorksheet('送达清单', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 2 }],
  });
  sheet.columns = WIDTHS.map(width => ({ width }));
  sheet.addRow([plain(title)]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  const lines = sheets.map(each => [
    ...[numbered(each.number), each.building, each.unit, squareMetres(each.area)],
    ...[each.deliveredHow ? HOW[each.deliveredHow] : '', each.deliveredAt ? moment(each.deliveredAt) : ''],
    ...[each.deliveredBy ?? '', each.proof ?? '', each.accountedAs ? WHERE[each.accountedAs] : '', ''],
  ]);
  for (const texts of [HEADS, ...lines])
    sheet.addRow(texts.map(plain)).eachCell({ includeEmpty: true }, cell => {
      cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
      cell.alignment = { vertical: 'middle', wrapText: true };
      cell.font = { bold: texts === HEADS };
    });
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** What begins like a formula is a text. */
function plain(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}
