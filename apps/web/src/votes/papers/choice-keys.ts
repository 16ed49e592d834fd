import type { BallotChoice } from '../../graphql/generated';

/** The digit under which each choice is keyed: in the order in which they stand on the paper, then what is no mark. */
export const CHOICE_KEYS = [
  'AGREE',
  'AGAINST',
  'ABSTAIN',
  'WITH_MAJORITY',
  'BLANK',
  'SPOILED',
] as const satisfies readonly BallotChoice[];

/** What a key stands for; undefined: nothing. */
export function choiceFor(key: string): BallotChoice | undefined {
  return /^[1-6]$/.test(key) ? CHOICE_KEYS[Number(key) - 1] : undefined;
}

/** What a reader of codes types, or a person: the number alone. Undefined: neither. */
export function numberIn(text: string): number | undefined {
  const digits = /^(?:[0-9a-f]{32}\.)?0*([1-9]\d{0,5})$/i.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
