import { Choice } from './ballot.js';

/** How choices are kept: one letter for each item of the vote, in the order of the items. */
const LETTERS: Readonly<Record<Choice, string>> = {
  AGREE: 'A',
  AGAINST: 'R',
  ABSTAIN: 'X',
  WITH_MAJORITY: 'W',
  BLANK: 'B',
  SPOILED: 'S',
};

const CHOICES = new Map(Object.entries(LETTERS).map(([choice, letter]) => [letter, choice as Choice]));

/** A letter for each item, in the order of their positions. */
export function lettersOf(choices: readonly Choice[]): string {
  return choices.map(choice => LETTERS[choice]).join('');
}

/** Of letters that `lettersOf` made. */
export function choicesOf(letters: string): Choice[] {
  return [...letters].map(letter => CHOICES.get(letter)!);
}
