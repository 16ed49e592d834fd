import { DONT_KNOW } from '../answer.js';
import type { Block } from './blocks.js';

/**
 * Where all of a block that marked an item gave the same, its figure would say what each of them gave; and to leave it
 * out would say so too. One answer then counts one step nearer to the middle: the figures are those of a block that is
 * not of one mind, and nobody can tell which of the two it was. What everybody sees, the firm and the town included, is
 * made of softened blocks alone; at most one answer in a block moves, by one step.
 *
 * Why that is enough: figures do not change when answers of a block change places. So each of them could be any that
 * the softened block holds, and for every item that somebody marked it holds two different ones, 不清楚 among them.
 * @param ranges least and most of each item
 */
export function soften(block: Block, ranges: readonly (readonly [number, number])[]): Block {
  // In an order of their own, so that it tells nothing which of them moved.
  const values = block.answers.map(answer => [...answer.values]).sort(inOrder);
  ranges.forEach((range, item) => {
    const marked = values.filter(given => given[item] !== DONT_KNOW);
    if (marked.length < 2 || marked.some(given => given[item] !== marked[0]![item])) return;
    marked[0]![item] = oneStep(marked[0]![item]!, range);
  });
  return { ...block, answers: block.answers.map((answer, at) => ({ ...answer, values: values[at]! })) };
}

function oneStep(value: number, [least, most]: readonly [number, number]): number {
  return 2 * value > least + most || value === most ? value - 1 : value + 1;
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, item) => value !== other[item]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
