import { damaged } from './file-trouble.js';

/**
 * The records of a CSV text (RFC 4180), lines ended in any way. A quotation mark inside a field that did not begin with
 * one is an ordinary character.
 * @throws Refusal ROLL_FILE_DAMAGED when the text ends inside a quoted field.
 */
export function* recordsOf(text: string, delimiter: string): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } =
      text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    record.push(field);
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    if (text[end] === delimiter) record.push('');
    yield record;
    record = [];
    if (text[end] === '\r' && text[at] === '\n') at += 1;
  }
}

interface Piece {
  readonly field: string;
  /** Where the delimiter, the end of the line or the end of the text stands. */
  readonly end: number;
}

function plainField(text: string, from: number, delimiter: string): Piece {
  const separator = delimiter.charCodeAt(0);
  let end = from;
  while (end < text.length && !isEnd(text.charCodeAt(end), separator)) end += 1;
  return { field: text.slice(from, end), end };
}

function quotedField(text: string, from: number, delimiter: string): Piece {
  let field = '';
  let start = from + 1;
  for (;;) {
    const mark = text.indexOf('"', start);
    if (mark < 0) throw damaged();
    field += text.slice(start, mark);
    start = mark + 2;
    if (text[mark + 1] === '"') field += '"';
    else {
      // Whatever follows the closing mark still belongs to the field.
      const rest = plainField(text, mark + 1, delimiter);
      return { field: field + rest.field, end: rest.end };
    }
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** By number: a text of one Chinese character would be made for each that is looked at. */
function isEnd(character: number, separator: number): boolean {
  return character === separator || character === LINE_FEED || character === CARRIAGE_RETURN;
}
