import { Refusal } from '@sifang/kernel';

export enum AmendmentKind {
  /** Other words in place of a passage, or of the whole text. */
  REPLACE = 'REPLACE',
  /** A paragraph more. */
  ADD = 'ADD',
}

/** What an amendment wants of its main motion; its own `text` holds the new words. */
export interface Amendment {
  readonly amendsId: string;
  readonly kind: AmendmentKind;
  /** The words to be replaced, which must be in the text once; empty: the whole text. Of no meaning when adding. */
  readonly passage: string;
}

/** The text before and after. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

const LONGEST = 2000;

/**
 * What the main motion would say.
 * @throws Refusal PASSAGE_NOT_FOUND · TEXT_TOO_LONG · AMENDMENT_CHANGES_NOTHING
 */
export function amended(main: string, amendment: Amendment, words: string): TextChange {
  const after = textAfter(main, amendment, words);
  if (after === null)
    throw new Refusal(
      'PASSAGE_NOT_FOUND',
      'These words must be in the text of the motion, and only once.',
      'passage',
    );
  if (after === main)
    throw new Refusal('AMENDMENT_CHANGES_NOTHING', 'This would leave the text as it is.', 'text');
  if (after.length > LONGEST)
    throw new Refusal(
      'TEXT_TOO_LONG',
      `The amended text would have more than ${LONGEST} characters.`,
      'text',
    );
  return { before: main, after };
}

/** Null: the passage to be replaced is not in the text, or more than once. */
export function textAfter(main: string, { kind, passage }: Amendment, words: string): string | null {
  if (kind === AmendmentKind.ADD) return `${main}\n${words}`;
  if (passage === '') return words;
  const parts = main.split(passage);
  return parts.length === 2 ? parts.join(words) : null;
}
