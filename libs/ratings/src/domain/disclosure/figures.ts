import { DONT_KNOW } from '../answer.js';
import { markingFlags, type Flag } from '../flags.js';
import { itemsFor, rangeOf, type Instrument } from '../instrument.js';
import { RaterGroup } from '../rater-group.js';
import { bandsOf, type Band } from './bands.js';
import { apart, blocksOf, SMALLEST_BLOCK, type Block, type CountedAnswer } from './blocks.js';
import { soften } from './soften.js';

/** What an item was given: by how many, and how much in all. Who could not tell is in neither. */
export interface Marked {
  readonly marks: number;
  readonly sum: number;
}

export interface BlockFigures {
  readonly buildings: readonly string[];
  readonly answers: number;
  /** Of each item that owners judge, in the order of the form; null: too few marked it here, or in what would be left. */
  readonly items: readonly (Marked | null)[];
}

/** All that is ever said of owners' answers. Everything published is made of this and reads no answer again. */
export interface Figures {
  readonly answers: number;
  readonly blocks: readonly BlockFigures[];
  /** Of each item over all blocks; null: too few marked it. */
  readonly items: readonly (Marked | null)[];
  /** Of each item; none where too few marked it. */
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
  const ranges = itemsFor(instrument, RaterGroup.OWNERS).map(item => rangeOf(instrument.scale, item));
  const blocks = blocksOf(answers, smallest).map(block => (softened ? soften(block, ranges) : block));
  const all = { buildings: [], answers: blocks.flatMap(block => block.answers) };
  const items = ranges.map((_, item) => {
    const marked = markedIn(all, item);
    return marked.marks >= smallest ? marked : null;
  });
  // Which blocks may stand alone with an item: in the others too few marked it.
  const alone = ranges.map((_, item) => apart(blocks, block => markedIn(block, item).marks, smallest).alone);
  return {
    ...{ answers: all.answers.length, items },
    blocks: blocks.map(block => ({
      ...{ buildings: block.buildings, answers: block.answers.length },
      items: alone.map((blocksAlone, item) => (blocksAlone.includes(block) ? markedIn(block, item) : null)),
    })),
    bands: ranges.map((range, item) => (items[item] ? bandsOf(marksIn(all, item), range, smallest) : [])),
    flags: markingFlags(all.answers.map(({ values }) => values)),
  };
}

function markedIn(block: Block, item: number): Marked {
  const marks = marksIn(block, item);
  return { marks: marks.length, sum: marks.reduce((sum, value) => sum + value, 0) };
}

function marksIn({ answers }: Block, item: number): number[] {
  return answers.map(({ values }) => values[item]!).filter(value => value !== DONT_KNOW);
}
