import { Refusal } from '@sifang/kernel';
import type { Columns } from './columns.js';
import { CODES, FIELDS, type Field } from './field.js';
import { quoted, type Finding } from './finding.js';
import type { Cell, Line, PlainCell } from './line.js';
import type { Words } from './words.js';

/** These say something of one unit alone; a cell that reaches over several lines would say it twice. */
const OF_ONE_UNIT: readonly Field[] = ['room', 'area'];
/** What NFKC leaves as it is: nearly every cell, and normalising half a million of them takes a third of the time. */
const PLAIN = /^[\x20-\x7E\u3001\u4E00-\u9FFF]*$/;
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0D\uFF0E]/;
/** Come along when a name is copied from a web page; nobody sees them, and no two names would be equal. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/g;
/** A spreadsheet keeps fifteen digits of a number; the rest of a longer one is lost. */
const DIGITS_KEPT = 15;

/** Reads the cells of one row, and notes whatever it had to mend. */
export class RowReader {
  readonly warnings: Finding[] = [];

  constructor(
    private readonly line: Line,
    private readonly columns: Columns,
    readonly row: number,
  ) {}

  /**
   * Empty for a blank cell. Full-width digits, letters and marks (NFKC) come out as ordinary ones.
   * @throws Refusal …_FORMULA · …_UNREADABLE · …_MERGED
   */
  text(field: Field): string {
    const written = this.written(field).trim();
    const text = PLAIN.test(written) ? written : written.normalize('NFKC').trim();
    if (text.startsWith('=')) throw this.refusal(field, 'FORMULA', 'holds a formula');
    if (text !== written && FULL_WIDTH.test(written)) this.mended(field, 'FULLWIDTH_DIGITS', text);
    return text;
  }

  /** @throws Refusal …_MISSING, and what `text` refuses. */
  required(field: Field): string {
    const text = this.text(field);
    if (text === '') throw this.refusal(field, 'MISSING', 'is missing');
    return text;
  }

  /** One of the words that the field knows. @throws Refusal …_UNREADABLE, and what `required` refuses. */
  word<T>(field: Field, words: Words<T>): T {
    const text = this.required(field);
    const meaning = words.get(text.replace(/\s/g, ''));
    if (meaning === undefined) throw this.unreadable(field, text);
    return meaning;
  }

  /** As it stands in the file, spaces and all. @throws Refusal …_FORMULA · …_UNREADABLE · …_MERGED */
  written(field: Field): string {
    const cell = this.plain(field);
    if (typeof cell !== 'number') return (cell ?? '').replace(INVISIBLE, '');
    if (Math.abs(cell) >= 10 ** DIGITS_KEPT)
      throw this.refusal(field, 'UNREADABLE', 'is too long a number; the spreadsheet lost its last digits');
    // 89.64 may be kept as 89.63999999999999; what a spreadsheet program shows is what the office meant.
    return String(Number(cell.toPrecision(DIGITS_KEPT)));
  }

  /** Whether the file holds a number, whose leading zeros no program keeps. */
  isNumber(field: Field): boolean {
    return typeof this.plain(field) === 'number';
  }

  mended(field: Field, code: string, read: string): void {
    this.warn(code, `${FIELDS[field]} ${quoted(this.written(field))} was read as ${quoted(read)}.`);
  }

  warn(code: string, text: string): void {
    this.warnings.push({ row: this.row, code, text });
  }

  unreadable(field: Field, text: string): Refusal {
    return this.refusal(field, 'UNREADABLE', `cannot be read: ${quoted(text)}`);
  }

  refusal(field: Field, what: string, sentence: string): Refusal {
    return new Refusal(`${CODES[field]}_${what}`, `${FIELDS[field]} ${sentence}.`, field);
  }

  private plain(field: Field): PlainCell {
    const cell: Cell | undefined = this.line.cells[this.columns.get(field) ?? -1];
    if (typeof cell !== 'object' || cell === null) return cell ?? null;
    if (cell.odd === 'FORMULA') throw this.refusal(field, 'FORMULA', 'holds a formula');
    if (cell.odd !== 'MERGED')
      throw this.refusal(field, 'UNREADABLE', `holds ${cell.odd === 'DATE' ? 'a date' : 'an error'}`);
    if (OF_ONE_UNIT.includes(field))
      throw this.refusal(field, 'MERGED', 'is one cell for several rows; give each row its own');
    return cell.shows;
  }
}
