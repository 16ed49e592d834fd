import { damaged, tooLarge } from './file-trouble.js';

const MOST_CELLS = 1_000_000;
const BEFORE_A = 64;

const MERGES = Buffer.from('mergeCells');
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*>/g;
const RANGE = /^<(?:\w+:)?mergeCell\s+ref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']\s*\/?>$/;

/** Cells that are one cell. Columns and lines are counted from 1. */
export interface Merge {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The merged cells of a sheet, from the top down; one line of XML can ask for seventeen thousand million of them.
 * @throws Refusal ROLL_FILE_TOO_LARGE, and ROLL_FILE_DAMAGED for a merge written as no spreadsheet program writes it.
 */
export function mergesIn(sheet: Buffer): Merge[] {
  const start = sheet.indexOf(MERGES);
  if (start < 0) return [];
  const written = sheet.toString('latin1', start).match(MERGE) ?? [];
  const merges = written.map(mergeOf);
  if (merges.reduce((cells, merge) => cells + cellsIn(merge), 0) > MOST_CELLS)
    throw tooLarge('more than a million of its cells are merged; save the sheet as CSV');
  return merges.sort((one, other) => one.top - other.top);
}

function mergeOf(written: string): Merge {
  const [, left, top, right, bottom] = RANGE.exec(written) ?? [];
  if (!left || !right) throw damaged();
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}

function cellsIn({ left, top, right, bottom }: Merge): number {
  return (right - left + 1) * (bottom - top + 1);
}

/** A is 1, Z is 26, AA is 27; AA5 is 27 too. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - BEFORE_A;
    if (letter < 1) break;
    column = column * 26 + letter;
  }
  return column;
}
