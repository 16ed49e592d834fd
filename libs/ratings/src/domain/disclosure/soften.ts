import { DONT_KNOW } from '../answer.js';
import type { Block } from './blocks.js';
import { classesOf } from './hands.js';

type Ranges = readonly (readonly [number, number])[];

/** A block as everybody sees it, the firm and the town included: class by class, `softened`. */
export function soften(block: Block, ranges: Ranges): Block {
  const answers = classesOf(block.answers).flatMap(of => {
    const values = softened(
      of.map(answer => answer.values),
      ranges,
    );
    return of.map((answer, at) => ({ ...answer, values: values[at]! }));
  });
  return { ...block, answers };
}

/**
 * Where all that marked an item gave the same, a figure would say what each of them gave; and to leave it out would say
 * so too. One answer then counts one step nearer to the middle: the figures are those of answers that are not of one
 * mind, and nobody can tell which of the two it was.
 *
 * Why that is enough: figures do not change when answers of a class change places. So each of them could be any that
 * the softened class holds, and for every item that somebody marked it holds two different ones, 不清楚 among them.
 * @param ranges least and most of each item
 */
export function softened(all: readonly (readonly number[])[], ranges: Ranges): number[][] {
  // In an order of their own, so that it tells nothing which of them moved.
  const values = all.map(given => [...given]).sort(inOrder);
  ranges.forEach((range, item) => {
    const marked = values.filter(given => given[item] !== DONT_KNOW);
    if (marked.length < 2 || marked.some(given => given[item] !== marked[0]![item])) return;
    marked[0]![item] = oneStep(marked[0]![item]!, range);
  });
  return values;
}

function oneStep(value: number, [least, most]: readonly [number, number]): number {
  return 2 * value > least + most || value === most ? value - 1 : value + 1;
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, item) => value !== other[item]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
