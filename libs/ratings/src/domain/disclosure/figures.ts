import { markingFlags, type Flag } from '../flags.js';
import { itemsFor, rangeOf, type Instrument } from '../instrument.js';
import { RaterGroup } from '../rater-group.js';
import { blocksOf, SMALLEST_BLOCK, type Block, type CountedAnswer } from './blocks.js';
import { soften } from './soften.js';

/** How many gave an item from `least` to `most`, both included. */
export interface Band {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

export interface BlockFigures {
  readonly buildings: readonly string[];
  readonly answers: number;
  /** Of each item that owners judge, in the order of the form. */
  readonly sums: readonly number[];
}

/** All that is ever said of owners' answers. Everything published is made of this and reads no answer again. */
export interface Figures {
  readonly answers: number;
  readonly blocks: readonly BlockFigures[];
  /** Of each item. */
  readonly bands: readonly (readonly Band[])[];
  /** For the operator. */
  readonly flags: readonly Flag[];
}

/** `smallest` 1 and no softening show the test of attackers what would be learned without. */
export interface Protection {
  readonly smallest: number;
  readonly soften: boolean;
}

export const PROTECTED: Protection = { smallest: SMALLEST_BLOCK, soften: true };

/** @param answers those that count, in any order */
export function figuresOf(
  instrument: Instrument,
  answers: readonly CountedAnswer[],
  { smallest, soften: softened }: Protection = PROTECTED,
): Figures {
  const items = itemsFor(instrument, RaterGroup.OWNERS);
  const ranges = items.map(item => rangeOf(instrument.scale, item));
  const blocks = blocksOf(answers, smallest).map(block => (softened ? soften(block, ranges) : block));
  const all = blocks.flatMap(block => block.answers);
  return {
    answers: all.length,
    blocks: blocks.map(block => ({
      buildings: block.buildings,
      answers: block.answers.length,
      sums: ranges.map((_, item) => sumOf(block, item)),
    })),
    bands: ranges.map((range, item) =>
      bandsOf(
        all.map(({ values }) => values[item]!),
        range,
        smallest,
      ),
    ),
    flags: markingFlags(all.map(({ values }) => values)),
  };
}

function sumOf({ answers }: Block, item: number): number {
  return answers.reduce((sum, { values }) => sum + values[item]!, 0);
}

/** Neighbouring values stand together until enough gave one of them; of a value that nobody gave everybody may know. */
function bandsOf(
  values: readonly number[],
  [least, most]: readonly [number, number],
  smallest: number,
): Band[] {
  const isTooFew = ({ count }: Band): boolean => count > 0 && count < smallest;
  const bands: Band[] = [];
  for (let value = least; value <= most; value++) {
    const band = { least: value, most: value, count: values.filter(each => each === value).length };
    const last = bands.at(-1);
    if (last && isTooFew(last)) bands.splice(-1, 1, together(last, band));
    else bands.push(band);
  }
  while (bands.length > 1 && isTooFew(bands.at(-1)!)) {
    const [before, last] = bands.splice(-2) as [Band, Band];
    bands.push(together(before, last));
  }
  return bands;
}

function together(one: Band, next: Band): Band {
  return { least: one.least, most: next.most, count: one.count + next.count };
}
