import { readFile } from 'node:fs/promises';
import { Refusal } from '@sifang/kernel';
import ExcelJS from 'exceljs';
import { readRegisterRow } from '../domain/read-register-row.js';
import { cellsOf, columnsOf, type Columns } from '../domain/register-columns.js';
import { unitName, type RegisterRow } from '../domain/register.js';

/**
 * Reads one clean roll (xlsx, one sheet). The first thing unclean refuses the file as a whole.
 * @throws Refusal REGISTER_FILE_UNREADABLE · REGISTER_FILE_EMPTY · COLUMN_MISSING · COLUMN_TWICE · UNIT_TWICE, or
 * what `readRegisterRow` refuses, with the row's number in the sentence.
 */
export async function readRegisterFile(path: string): Promise<RegisterRow[]> {
  const rows: RegisterRow[] = [];
  let columns: Columns | null = null;
  for (const { number, cells } of await linesOf(path)) {
    if (!columns) columns = columnsOf(cells);
    else rows.push(readRegisterRow(cellsOf(cells, columns), number));
  }
  if (rows.length === 0)
    throw new Refusal('REGISTER_FILE_EMPTY', 'The file has no rows under the headings of a register.');
  requireUnitsOnce(rows);
  return rows;
}

interface Line {
  readonly number: number;
  readonly cells: readonly unknown[];
}

/** In memory: a register of one estate is small, and the library's stream hangs on a file that was cut short. */
async function linesOf(path: string): Promise<Line[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await readFile(path)) as unknown as ArrayBuffer).catch(() => {
    throw unreadable('This is not a workbook in the xlsx format, or it is damaged.');
  });
  const [sheet, another] = workbook.worksheets.filter(worksheet => worksheet.actualRowCount > 0);
  if (another) throw unreadable('The file has several sheets; give the register alone.');
  const lines: Line[] = [];
  sheet?.eachRow((row, number) => lines.push({ number, cells: row.values as unknown[] }));
  return lines;
}

function unreadable(sentence: string): Refusal {
  return new Refusal('REGISTER_FILE_UNREADABLE', sentence);
}

function requireUnitsOnce(rows: readonly RegisterRow[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const name = unitName(row);
    const earlier = seen.get(name);
    if (earlier !== undefined)
      throw new Refusal('UNIT_TWICE', `Rows ${earlier} and ${row.row} both describe ${name}.`, 'room');
    seen.set(name, row.row);
  }
}
