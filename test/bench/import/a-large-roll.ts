import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';

export const EXAMPLE = 'libs/estates/test-data/changhe-roll.utf8.csv';

/** An estate of that many units: the roll of 畅和家园 again and again, each time as another phase. Headings first. */
export async function aLargeRoll(rows: number): Promise<string[][]> {
  const [headings, ...lines] = (await readFile(EXAMPLE, 'utf8')).trim().split(/\r?\n/);
  const large = [headings!.replace(/^\uFEFF/, '').split(',')];
  for (let at = 0; at < rows; at++) {
    const cells = lines[at % lines.length]!.split(',');
    const phase = Math.floor(at / lines.length) + 1;
    large.push([String(at + 1), `第${phase}期${cells[1]}`, ...cells.slice(2)]);
  }
  return large;
}

export function asCsv(lines: readonly (readonly string[])[]): Buffer {
  return Buffer.from(lines.map(cells => cells.join(',')).join('\r\n'));
}

/** As a spreadsheet program keeps it: texts shared, areas and numbers as numbers. */
export async function writeXlsx(lines: readonly (readonly string[])[], path: string): Promise<void> {
  const stream = createWriteStream(path);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = workbook.addWorksheet('业主名册');
  for (const [at, cells] of lines.entries()) sheet.addRow(at === 0 ? cells : cells.map(asKept)).commit();
  sheet.commit();
  await workbook.commit();
}

function asKept(cell: string, column: number): string | number {
  return column === 0 || column === 5 ? Number(cell) : cell;
}
