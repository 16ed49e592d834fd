import { damaged, tooLarge } from './file-trouble.js';

const MOST_CELLS = 1_000_000;

const MERGES = Buffer.from('<mergeCells');
const MERGE = /<mergeCell\s[^>]*>/g;
const RANGE = /^<mergeCell\s+ref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']\s*\/?>$/;

/**
 * The library merges cell by cell, so that one line of XML can ask for seventeen thousand million of them.
 * @throws Refusal ROLL_FILE_TOO_LARGE, and ROLL_FILE_DAMAGED for a merge written as no spreadsheet program writes it.
 */
export function requireFewMergedCells(sheet: Buffer): void {
  const start = sheet.indexOf(MERGES);
  if (start < 0) return;
  const merges = sheet.toString('latin1', start).match(MERGE) ?? [];
  if (merges.reduce((cells, merge) => cells + cellsIn(merge), 0) > MOST_CELLS)
    throw tooLarge('more than a million of its cells are merged; save the sheet as CSV');
}

function cellsIn(merge: string): number {
  const [, left, top, right, bottom] = RANGE.exec(merge) ?? [];
  if (!left || !right) throw damaged();
  return (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1);
}

/** A is 1, Z is 26, AA is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
