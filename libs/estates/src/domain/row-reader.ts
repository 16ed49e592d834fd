import { Refusal } from '@sifang/kernel';
import { HEADINGS, type Cells, type Field } from './register-columns.js';

/** What a refusal calls a field: AREA_MISSING, OWNER_UNREADABLE. */
const CODES: Record<Field, string> = {
  row: 'ROW_NUMBER',
  building: 'BUILDING',
  section: 'SECTION',
  room: 'ROOM',
  use: 'USE',
  area: 'AREA',
  areaSource: 'AREA_SOURCE',
  status: 'STATUS',
  owners: 'OWNER',
  ids: 'OWNER_ID',
  phone: 'PHONE',
  ownership: 'OWNERSHIP',
  remark: 'REMARK',
};

/** Reads the cells of one line. Nothing is trimmed, widened or guessed: what does not fit is refused. */
export class RowReader {
  constructor(
    private readonly cells: Cells,
    /** How people find the line: its 序号, or its place in the sheet. */
    private readonly line: string,
  ) {}

  text(field: Field, form: RegExp): string {
    const text = this.plain(field);
    if (text === '') throw this.refusal(field, 'MISSING', 'is missing');
    return this.inForm(field, text, form);
  }

  optional(field: Field, form: RegExp): string {
    const text = this.plain(field);
    return text === '' ? '' : this.inForm(field, text, form);
  }

  /** One of the words that the field knows. */
  word<T>(field: Field, words: ReadonlyMap<string, T>): T {
    const value = words.get(this.text(field, /^/));
    if (value === undefined) throw this.unreadable(field);
    return value;
  }

  /** Several, separated by 、 and by nothing else; empty for an empty cell. */
  list(field: Field, form: RegExp): string[] {
    const text = this.plain(field);
    return text === '' ? [] : text.split('、').map(part => this.inForm(field, part, form));
  }

  unreadable(field: Field): Refusal {
    return this.refusal(
      field,
      'UNREADABLE',
      `cannot be read: ${JSON.stringify(this.plain(field).slice(0, 40))}`,
    );
  }

  refusal(field: Field, what: string, sentence: string): Refusal {
    return new Refusal(`${CODES[field]}_${what}`, `${this.line}: ${HEADINGS[field]} ${sentence}.`, field);
  }

  /** Formulas, links and formatted text arrive as objects; a number prints itself exactly as it was typed. */
  private plain(field: Field): string {
    const cell = this.cells[field] ?? '';
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return String(cell);
    throw this.refusal(field, 'UNREADABLE', 'holds a formula, a link or a date instead of plain text');
  }

  private inForm(field: Field, text: string, form: RegExp): string {
    if (!form.test(text)) throw this.unreadable(field);
    return text;
  }
}
