import i18next from 'i18next';
import type { Refusal } from './refusal';

/** The refusal in the reader's language; the server's own sentence when the catalogue does not know the code. */
export function sentence({ code, sentence }: Refusal): string {
  return i18next.t(`refusals.${code}` as 'refusals.INTERNAL', { defaultValue: sentence });
}
