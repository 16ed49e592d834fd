import { Refusal } from '@sifang/kernel';
import { Choice } from './ballot.js';
import type { PlacedSlate } from '../slate/slate.js';
import { lettersOf } from './letters.js';

/** What a voter can mark. Nothing marked and a spoiled sheet exist on paper alone. */
export const MARKS = [Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN, Choice.WITH_MAJORITY] as const;
/** Of a candidate: elected by name, by nobody's majority; whoever is not chosen is left unmarked. */
const CANDIDATE_MARKS = [Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN, Choice.BLANK] as const;

export interface Mark {
  readonly itemId: string;
  readonly choice: Choice;
}

/**
 * Every item of the vote exactly once, in any order.
 * @param items ids of the vote's items, in their position
 * @param slates elections among them: no more than their seats are chosen, and something is said of each
 * @returns the letters of the choices, see `lettersOf`
 * @throws Refusal CHOICE_UNKNOWN · ITEM_NOT_IN_VOTE · ITEM_TWICE · CHOICE_MISSING · TOO_MANY_CHOSEN
 */
export function mark(
  items: readonly string[],
  marks: readonly Mark[],
  slates: readonly PlacedSlate[] = [],
): string {
  const slateOf = (id: string): PlacedSlate | undefined => {
    const at = items.indexOf(id);
    return slates.find(({ first, size }) => first <= at && at < first + size);
  };
  const marked = new Map<string, Choice>();
  marks.forEach(({ itemId, choice }, at) => {
    const fit: readonly Choice[] = slateOf(itemId) ? CANDIDATE_MARKS : MARKS;
    if (!fit.includes(choice))
      throw new Refusal('CHOICE_UNKNOWN', 'There is no such choice.', `choices.${at}.choice`);
    if (!items.includes(itemId))
      throw new Refusal('ITEM_NOT_IN_VOTE', 'This is no item of this vote.', `choices.${at}.itemId`);
    if (marked.has(itemId)) throw new Refusal('ITEM_TWICE', 'One item stands once.', `choices.${at}.itemId`);
    marked.set(itemId, choice);
  });
  if (marked.size < items.length)
    throw new Refusal('CHOICE_MISSING', 'Choose for every item of the vote.', 'choices');
  for (const slate of slates) requireWithinSeats(slate, items, marks);
  return lettersOf(items.map(id => marked.get(id)!));
}

/** Whoever marks nobody says so: none of them, or an abstention. */
function requireWithinSeats(
  { first, size, seats }: PlacedSlate,
  items: readonly string[],
  marks: readonly Mark[],
): void {
  const candidates = items.slice(first, first + size);
  const theirs = marks
    .map((each, at) => ({ ...each, at }))
    .filter(({ itemId }) => candidates.includes(itemId));
  if (theirs.every(({ choice }) => choice === Choice.BLANK))
    throw new Refusal(
      'CHOICE_MISSING',
      'Choose for every item of the vote.',
      `choices.${theirs[0]!.at}.choice`,
    );
  const chosen = theirs.filter(({ choice }) => choice === Choice.AGREE);
  if (chosen.length > seats)
    throw new Refusal(
      'TOO_MANY_CHOSEN',
      `${chosen.length} are chosen for ${seats} seats.`,
      `choices.${chosen[seats]!.at}.choice`,
    );
}
