import type { Sheet } from '../../domain/roll/line.js';
import { decode } from './decode.js';
import { recordsOf } from './records.js';

/** Commas; semicolons where commas stand in numbers; tabs as spreadsheet programs copy them. */
const DELIMITERS = [',', '\t', ';'];
const ENOUGH_TO_TELL = 4096;

/** The one sheet of a CSV text. @throws Refusal ROLL_FILE_NOT_A_SPREADSHEET · ROLL_FILE_DAMAGED */
export function sheetOfText(bytes: Buffer): Sheet {
  const text = decode(bytes);
  const records = recordsOf(text, delimiterOf(text.slice(0, ENOUGH_TO_TELL)));
  return { name: '', lines: records.map((cells, at) => ({ number: at + 1, cells })) };
}

function delimiterOf(beginning: string): string {
  const times = (delimiter: string) => beginning.split(delimiter).length;
  return DELIMITERS.reduce((most, other) => (times(other) > times(most) ? other : most));
}
