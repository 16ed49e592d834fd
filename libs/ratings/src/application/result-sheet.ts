import type ExcelJS from 'exceljs';
import { plain, type Cell } from './plain-cell.js';
import { runOverAll, widthOf } from './run-over-all.js';

/** A score, always with both its decimals: 90.00 below 62.32. Null: none. */
export interface Points {
  readonly points: number | null;
}

const [NARROWEST, WIDEST] = [8, 42];
/** About what fills an upright page: texts that run over the whole width are not set in a narrow column. */
const PAGE_WIDTH = 88;
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2EDE2' } } as const;

/** A sheet to be read and printed: texts that stand alone run over the whole width, heads are told from what is below and go with it. */
export function resultSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  lines: readonly (readonly (Cell | Points)[])[],
): void {
  const widths = widthsFor(lines);
  const beginsWithHead = lines[0] !== undefined && isHead(lines[0]);
  const page = workbook.addWorksheet(name, {
    pageSetup: {
      ...{ paperSize: 9, orientation: widths.length > 5 ? 'landscape' : 'portrait' },
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...(beginsWithHead && { printTitlesRow: '1:1' }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    ...(beginsWithHead && { views: [{ state: 'frozen', ySplit: 1 }] }),
  });
  page.columns = widths.map(width => ({ width }));
  for (const [at, line] of lines.entries()) {
    const row = page.addRow(line.map(valueOf));
    row.eachCell((cell, column) => {
      cell.alignment = { vertical: 'top', wrapText: true };
      if (isPoints(line[column - 1])) cell.numFmt = '0.00';
    });
    if (line.length === 1) runOverAll(row, widths, at === 0 ? 14 : 11);
    else if (isHead(line)) row.eachCell(cell => Object.assign(cell, { font: { bold: true }, fill: HEAD }));
  }
}

function widthsFor(lines: readonly (readonly (Cell | Points)[])[]): number[] {
  const cells = lines.filter(line => line.length > 1);
  const columns = Math.max(3, ...cells.map(line => line.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...cells.map(line => widthOf(valueOf(line[at] ?? null)) + 2))),
  );
  const missing = PAGE_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  if (lines.length > cells.length && missing > 0) widths[columns - 1]! += missing;
  return widths;
}

/** Words alone, and more than one. */
function isHead(line: readonly (Cell | Points)[]): boolean {
  return line.length > 1 && line.every(cell => typeof cell === 'string');
}

function isPoints(cell: Cell | Points | undefined): cell is Points {
  return typeof cell === 'object' && cell !== null;
}

function valueOf(cell: Cell | Points): Cell {
  return isPoints(cell) ? cell.points : plain(cell);
}
