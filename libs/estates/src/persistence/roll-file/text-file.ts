import type { Line, Sheet } from '../../domain/roll/line.js';
import { decode } from './decode.js';
import { MOST_LINES, tooLong } from './file-trouble.js';
import { recordsOf } from './records.js';

/** Commas; semicolons where commas stand in numbers; tabs as spreadsheet programs copy them. */
const DELIMITERS = [',', '\t', ';'];
const ENOUGH_TO_TELL = 4096;

/** The one sheet of a CSV text. @throws Refusal ROLL_FILE_NOT_A_SPREADSHEET · ROLL_FILE_DAMAGED · ROLL_FILE_TOO_LARGE */
export function sheetOfText(bytes: Buffer): Sheet {
  const text = decode(bytes);
  const delimiter = delimiterOf(text.slice(0, ENOUGH_TO_TELL));
  return { name: '', lines: { [Symbol.iterator]: () => linesOf(text, delimiter) } };
}

function* linesOf(text: string, delimiter: string): Generator<Line> {
  let number = 0;
  for (const cells of recordsOf(text, delimiter)) {
    if (++number > MOST_LINES) throw tooLong();
    yield { number, cells };
  }
}

function delimiterOf(beginning: string): string {
  const times = (delimiter: string) => beginning.split(delimiter).length;
  return DELIMITERS.reduce((most, other) => (times(other) > times(most) ? other : most));
}
