import { Refusal } from '@sifang/kernel';
import { Headings, type Columns } from './columns.js';
import type { Finding } from './finding.js';
import { shownIn, type Line, type Sheet } from './line.js';

/** The sheet that holds the roll, with its columns understood. */
export interface Roll {
  readonly columns: Columns;
  /** Everything below the headings. */
  readonly lines: Iterable<Line>;
  readonly headings: Line;
  /** About the file as a whole; their row is the line of the headings. */
  readonly warnings: readonly Finding[];
}

/** Titles, notes and blank lines stand above the headings, but not a hundred of them. */
const LINES_ABOVE = 100;
/** Fewer names of columns may be an accident, or another table. */
const ENOUGH_TO_BE_HEADINGS = 3;

/**
 * The first sheet that has all the columns a roll needs, in any order; unknown columns are left alone.
 * @throws Refusal ROLL_FILE_EMPTY · ROLL_HEADINGS_MISSING · COLUMN_MISSING · COLUMN_TWICE
 */
export function findRoll(sheets: readonly Sheet[]): Roll {
  if (!sheets.some(holdsSomething)) throw new Refusal('ROLL_FILE_EMPTY', 'The file is empty.');
  const found = sheets.flatMap(sheet => headingsOf(sheet));
  const [chosen, ...others] = found.filter(({ headings }) => headings.missing.length === 0);
  if (!chosen) throw nothingFound(found.map(({ headings }) => headings));
  return {
    columns: chosen.headings.columns(),
    lines: linesBelow(chosen.headings.line, chosen.sheet),
    headings: chosen.headings.line,
    warnings: [
      ...columnsPassedOver(chosen.headings),
      ...others.map(({ sheet }) => sheetPassedOver(sheet, chosen.headings)),
    ],
  };
}

function holdsSomething({ lines }: Sheet): boolean {
  for (const line of lines) if (line.cells.some(cell => shownIn(cell) !== '')) return true;
  return false;
}

function linesBelow({ number }: Line, sheet: Sheet): Iterable<Line> {
  return {
    *[Symbol.iterator]() {
      for (const line of sheet.lines) if (line.number > number) yield line;
    },
  };
}

interface Found {
  readonly sheet: Sheet;
  readonly headings: Headings;
}

function headingsOf(sheet: Sheet): Found[] {
  const [first, ...others] = firstLines(sheet).map(line => new Headings(line));
  if (!first) return [];
  const headings = others.reduce((one, other) => (other.recognised > one.recognised ? other : one), first);
  return headings.recognised >= ENOUGH_TO_BE_HEADINGS ? [{ sheet, headings }] : [];
}

function firstLines({ lines }: Sheet): Line[] {
  const first: Line[] = [];
  for (const line of lines) if (first.push(line) === LINES_ABOVE) break;
  return first;
}

function nothingFound([nearest, ...others]: readonly Headings[]): Refusal {
  if (!nearest)
    return new Refusal(
      'ROLL_HEADINGS_MISSING',
      'No line of the file names the columns of a roll, such as 楼栋, 房号, 专有部分面积 and 产权人.',
    );
  const missing = others.reduce(
    (least, { missing }) => (missing.length < least.length ? missing : least),
    nearest.missing,
  );
  return new Refusal('COLUMN_MISSING', `The file has no column ${missing.join(', ')}.`);
}

function columnsPassedOver({ line, passedOver }: Headings): Finding[] {
  return passedOver.map(heading => ({
    row: line.number,
    code: 'COLUMN_PASSED_OVER',
    text: `The column ${heading} was not read, because another says the same more exactly.`,
  }));
}

function sheetPassedOver(sheet: Sheet, { line }: Headings): Finding {
  const text = `The sheet ${sheet.name} looks like a roll too and was not read.`;
  return { row: line.number, code: 'SHEET_PASSED_OVER', text };
}
