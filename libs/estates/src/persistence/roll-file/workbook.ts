import ExcelJS from 'exceljs';
import type { Cell, Sheet } from '../../domain/roll/line.js';
import { contentOf, entriesOf, listingOnly, requireModestSize } from './archive.js';
import { damaged, notASpreadsheet } from './file-trouble.js';
import { requireFewMergedCells } from './merged-cells.js';
import { cellOf, merged } from './workbook-cell.js';

/** The parts that hold cells. Pictures, comments, tables and whatever else stands around them never reach the library. */
const PARTS =
  /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;
const BOOK = /^\/?xl\/workbook\.xml$/;

/** Of a sheet, too. A validation of a whole column would be spread over a million cells. */
const IGNORED = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'picture',
  'rowBreaks',
  'tableParts',
];

/**
 * The sheets of an xlsx workbook, in their order. In memory: the library's stream hangs on a file that was cut short.
 * @throws Refusal ROLL_FILE_DAMAGED · ROLL_FILE_PROTECTED · ROLL_FILE_TOO_LARGE · ROLL_FILE_NOT_A_SPREADSHEET
 */
export async function sheetsOfWorkbook(bytes: Buffer): Promise<Sheet[]> {
  const parts = entriesOf(bytes).filter(({ name }) => PARTS.test(name));
  if (!parts.some(({ name }) => BOOK.test(name))) throw notASpreadsheet();
  requireModestSize(parts);
  for (const part of parts) requireFewMergedCells(contentOf(bytes, part));
  const workbook = withoutNames(new ExcelJS.Workbook());
  // The library's types know Buffer from before it was generic.
  const cells = listingOnly(bytes, parts) as unknown as ArrayBuffer;
  await workbook.xlsx.load(cells, { ignoreNodes: IGNORED }).catch(() => {
    throw damaged();
  });
  return workbook.worksheets.map(sheetOf);
}

/** The library spreads a named range, such as a print area down to the last line, over every cell of it. */
function withoutNames(workbook: ExcelJS.Workbook): ExcelJS.Workbook {
  Object.defineProperty(workbook.definedNames, 'model', { get: () => [], set: () => undefined });
  return workbook;
}

function sheetOf(worksheet: ExcelJS.Worksheet): Sheet {
  const lines = new Map<number, Cell[]>();
  worksheet.eachRow((row, number) => {
    const cells: Cell[] = [];
    lines.set(number, cells);
    row.eachCell((cell, column) => {
      if (cell.type !== ExcelJS.ValueType.Merge) cells[column - 1] = cellOf(cell.value);
      // A cell that reaches over several columns, such as a title, stays in its first one.
      else if (cell.col === cell.master.col) {
        const first = lines.get(Number(cell.master.row))!;
        cells[column - 1] = first[column - 1] = merged(first[column - 1]);
      }
    });
  });
  return { name: worksheet.name, lines: [...lines].map(([number, cells]) => ({ number, cells })) };
}
