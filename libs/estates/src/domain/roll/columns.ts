import { Refusal } from '@sifang/kernel';
import { FIELDS, REQUIRED, type Field } from './field.js';
import { meaningOf } from './heading.js';
import { shownIn, type Line } from './line.js';

/** Where each field stands in a line, from 0. A field that is not there has no entry. */
export type Columns = ReadonlyMap<Field, number>;

interface Candidate {
  readonly heading: string;
  readonly column: number;
  readonly rank: number;
}

/** What a line would say if it were the headings. */
export class Headings {
  private readonly candidates = new Map<Field, Candidate[]>();

  constructor(readonly line: Line) {
    line.cells.forEach((cell, column) => {
      const heading = shownIn(cell);
      const meaning = heading && meaningOf(heading);
      if (!meaning) return;
      const others = this.candidates.get(meaning.field) ?? [];
      this.candidates.set(meaning.field, [...others, { heading, column, rank: meaning.rank }]);
    });
  }

  get recognised(): number {
    return this.candidates.size;
  }

  /** Names of the columns that a roll cannot do without and that are not here. */
  get missing(): string[] {
    return REQUIRED.filter(field => !this.candidates.has(field)).map(field => FIELDS[field]);
  }

  /** @throws Refusal COLUMN_TWICE when two columns claim the same meaning with equal right. */
  columns(): Columns {
    return new Map([...this.candidates].map(([field, all]) => [field, best(field, all).column]));
  }

  /** Headings of columns that give way to a better one. */
  get passedOver(): string[] {
    return [...this.candidates].flatMap(([field, all]) =>
      all.filter(candidate => candidate !== best(field, all)).map(({ heading }) => heading),
    );
  }
}

function best(field: Field, [first, ...others]: readonly Candidate[]): Candidate {
  const found = others.reduce((one, other) => (other.rank < one.rank ? other : one), first!);
  const rival = [first!, ...others].find(other => other !== found && other.rank === found.rank);
  if (!rival) return found;
  const sentence = `Two columns both give the ${FIELDS[field]}: ${found.heading} and ${rival.heading}.`;
  throw new Refusal('COLUMN_TWICE', sentence, field);
}
