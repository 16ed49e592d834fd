import type { CountedAnswer } from './counted-answer.js';
import { classesOf, hidden } from './hands.js';

/** Answers of which nothing is ever told apart: every figure is of one block or of several. */
export interface Block {
  readonly buildings: readonly string[];
  readonly answers: readonly CountedAnswer[];
}

/** Fewer answers than this stand behind no figure and behind no difference of two figures. */
export const SMALLEST_BLOCK = 5;

/** Buildings by `apart`: blocks in the order of their buildings, the one that stands together last. */
export function blocksOf(answers: readonly CountedAnswer[], smallest = SMALLEST_BLOCK): readonly Block[] {
  const names = [...new Set(answers.map(({ building }) => building))].sort();
  const byBuilding = names.map(name => ({
    buildings: [name],
    answers: answers.filter(({ building }) => building === name),
  }));
  const { alone, together } = apart(
    byBuilding,
    block => block.answers,
    of => stands(of, smallest),
  );
  if (together.length === 0) return alone;
  const buildings = together.flatMap(block => block.buildings).sort();
  return [...alone, { buildings, answers: together.flatMap(block => block.answers) }];
}

/** Whether these may have figures of their own. One that is neither of a pile nor among others would have none to change places with. */
export function stands(answers: readonly CountedAnswer[], smallest = SMALLEST_BLOCK): boolean {
  const least = Math.min(2, smallest);
  return hidden(answers, answers, smallest) && classesOf(answers).every(({ length }) => length >= least);
}

/**
 * A part that may stands alone. The others stand together; where these may not, the smallest of those that stood alone
 * joins them, for the whole less all the others would be a figure of too few.
 * @param parts in an order that does not depend on what anybody gave; those alone keep it
 */
export function apart<T>(
  parts: readonly T[],
  answersOf: (part: T) => readonly CountedAnswer[],
  mayStand: (answers: readonly CountedAnswer[]) => boolean,
): { readonly alone: readonly T[]; readonly together: readonly T[] } {
  const together = parts.filter(part => !mayStand(answersOf(part)));
  const rest = parts
    .filter(part => !together.includes(part))
    .sort((one, other) => answersOf(one).length - answersOf(other).length);
  while (together.length > 0 && rest.length > 0 && !mayStand(together.flatMap(answersOf)))
    together.push(rest.shift()!);
  return { alone: parts.filter(part => !together.includes(part)), together };
}
