import { DONT_KNOW } from '../answer.js';
import { markingFlags, type Flag } from '../flags.js';
import { itemsFor, rangeOf, type Instrument } from '../instrument.js';
import { RaterGroup } from '../rater-group.js';
import { bandsOf, type Band } from './bands.js';
import { apart, blocksOf, SMALLEST_BLOCK, stands, type Block } from './blocks.js';
import type { CountedAnswer } from './counted-answer.js';
import { hidden } from './hands.js';
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

/**
 * @param answers those that count, in any order
 * @returns null where nothing can be said that would not tell somebody at the desk what a few others gave
 */
export function figuresOf(
  instrument: Instrument,
  answers: readonly CountedAnswer[],
  { smallest, soften: softened }: Protection = PROTECTED,
): Figures | null {
  const given = blocksOf(answers, smallest);
  if (!given.every(block => stands(block.answers, smallest))) return null;
  const ranges = itemsFor(instrument, RaterGroup.OWNERS).map(item => rangeOf(instrument.scale, item));
  const blocks = given.map(block => (softened ? soften(block, ranges) : block));
  const all = blocks.flatMap(block => block.answers);
  const items = ranges.map((_, item) =>
    hidden(markersOf(answers, item), answers, smallest) ? markedIn(all, item) : null,
  );
  // Which blocks may stand alone with an item: in the others too few marked it.
  const alone = ranges.map((_, item) => aloneWith(given, item, smallest));
  return {
    ...{ answers: all.length, items },
    blocks: blocks.map(({ buildings, answers: of }, at) => ({
      ...{ buildings, answers: of.length },
      items: alone.map((blocksAlone, item) => (blocksAlone.includes(given[at]!) ? markedIn(of, item) : null)),
    })),
    bands: ranges.map((range, item) => (items[item] ? bandsOf(marksIn(all, item), range, smallest) : [])),
    flags: markingFlags(all.map(({ values }) => values)),
  };
}

function aloneWith(blocks: readonly Block[], item: number, smallest: number): readonly Block[] {
  const mayStand = (of: readonly CountedAnswer[]): boolean => hidden(markersOf(of, item), of, smallest);
  return apart(blocks, ({ answers }) => answers, mayStand).alone;
}

function markedIn(answers: readonly CountedAnswer[], item: number): Marked {
  const marks = marksIn(answers, item);
  return { marks: marks.length, sum: marks.reduce((sum, value) => sum + value, 0) };
}

function marksIn(answers: readonly CountedAnswer[], item: number): number[] {
  return markersOf(answers, item).map(({ values }) => values[item]!);
}

function markersOf(answers: readonly CountedAnswer[], item: number): CountedAnswer[] {
  return answers.filter(({ values }) => values[item] !== DONT_KNOW);
}
