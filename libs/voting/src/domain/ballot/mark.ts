import { Refusal } from '@sifang/kernel';
import { Choice } from './ballot.js';
import { lettersOf } from './letters.js';

/** What a voter can mark. Nothing marked and a spoiled sheet exist on paper alone. */
export const MARKS = [Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN, Choice.WITH_MAJORITY] as const;

export interface Mark {
  readonly itemId: string;
  readonly choice: Choice;
}

/**
 * Every item of the vote exactly once, in any order.
 * @param items ids of the vote's items, in their position
 * @returns the letters of the choices, see `lettersOf`
 * @throws Refusal CHOICE_UNKNOWN · ITEM_NOT_IN_VOTE · ITEM_TWICE · CHOICE_MISSING
 */
export function mark(items: readonly string[], marks: readonly Mark[]): string {
  const marked = new Map<string, Choice>();
  marks.forEach(({ itemId, choice }, at) => {
    if (!(MARKS as readonly Choice[]).includes(choice))
      throw new Refusal('CHOICE_UNKNOWN', 'There is no such choice.', `choices.${at}.choice`);
    if (!items.includes(itemId))
      throw new Refusal('ITEM_NOT_IN_VOTE', 'This is no item of this vote.', `choices.${at}.itemId`);
    if (marked.has(itemId)) throw new Refusal('ITEM_TWICE', 'One item stands once.', `choices.${at}.itemId`);
    marked.set(itemId, choice);
  });
  if (marked.size < items.length)
    throw new Refusal('CHOICE_MISSING', 'Choose for every item of the vote.', 'choices');
  return lettersOf(items.map(id => marked.get(id)!));
}
