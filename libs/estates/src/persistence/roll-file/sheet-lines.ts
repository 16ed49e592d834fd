import type { Cell, Line } from '../../domain/roll/line.js';
import { damaged, MOST_LINES, tooLong } from './file-trouble.js';
import { columnOf, type Merge } from './merged-cells.js';
import { cellOf, merged, type RawCell } from './workbook-cell.js';
import { readingXml, type Attributes } from './xml.js';

/** What the cells of a sheet refer to. */
export interface Book {
  readonly texts: readonly string[];
  /** By number of the style. */
  readonly dates: readonly boolean[];
}

/** A spreadsheet program shows no more columns than this. */
const MOST_COLUMNS = 16_384;

/**
 * The lines of a sheet as they come by, so that a sheet of any length takes the room of a few.
 * @throws Refusal ROLL_FILE_DAMAGED · ROLL_FILE_TOO_LARGE
 */
export function* linesIn(sheet: Buffer, merges: readonly Merge[], book: Book): Generator<Line> {
  const reader = new LineReader(book);
  const spread = new Spread(merges);
  let lines = 0;
  const reading = readingXml(sheet, reader);
  while (!reading.next().done)
    for (const line of reader.take()) {
      if (++lines > MOST_LINES) throw tooLong();
      const cells = spread.over(line);
      if (cells.length > 0) yield { number: line.number, cells };
    }
}

interface RawLine {
  readonly number: number;
  readonly cells: (Cell | undefined)[];
}

class LineReader implements RawCell {
  private done: RawLine[] = [];
  private number = 0;
  private cells: (Cell | undefined)[] = [];
  private column = 0;
  type = '';
  isDate = false;
  hasFormula = false;
  value: string | null = null;
  private listens = false;

  constructor(private readonly book: Book) {}

  take(): RawLine[] {
    const done = this.done;
    this.done = [];
    return done;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        return this.openCell(attributes);
      case 'row':
        this.number = attributes['r'] === undefined ? this.number + 1 : Number(attributes['r']);
        this.cells = [];
        this.column = 0;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'v':
      case 't':
        this.listens = true;
    }
  }

  text(text: string): void {
    if (this.listens) this.value = (this.value ?? '') + text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.listens = false;
        return;
      case 'c':
        return this.closeCell();
      case 'row':
        this.done.push({ number: this.number, cells: this.cells });
    }
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (!(this.column >= 1 && this.column <= MOST_COLUMNS)) throw damaged();
    this.type = t;
    this.isDate = s !== undefined && this.book.dates[Number(s)] === true;
    this.hasFormula = false;
    this.value = null;
  }

  private closeCell(): void {
    const cell = cellOf(this, this.book.texts);
    if (cell !== null) this.cells[this.column - 1] = cell;
  }
}

/** Lets a cell that reaches over several lines speak in each of them, in the first of its columns. */
class Spread {
  private next = 0;
  private open: { readonly merge: Merge; readonly cell: Cell | undefined }[] = [];

  constructor(private readonly merges: readonly Merge[]) {}

  over({ number, cells }: RawLine): readonly (Cell | undefined)[] {
    for (; (this.merges[this.next]?.top ?? Infinity) <= number; this.next++) {
      const merge = this.merges[this.next]!;
      // Its text stands in the line that it begins in; when that is not there, it has none.
      const cell = merge.top === number ? cells[merge.left - 1] : undefined;
      this.open.push({ merge, cell: merge.bottom > merge.top ? merged(cell) : cell });
    }
    if (this.open.length === 0) return cells;
    this.open = this.open.filter(({ merge }) => merge.bottom >= number);
    for (const { merge, cell } of this.open) {
      for (let column = merge.left; column <= Math.min(merge.right, cells.length); column++)
        delete cells[column - 1];
      if (cell != null) cells[merge.left - 1] = cell;
    }
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return cells;
  }
}
