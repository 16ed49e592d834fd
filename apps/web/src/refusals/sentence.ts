import i18next from 'i18next';
import type { Refusal } from './refusal';

/** The refusal in the reader's language; the server's own sentence when the catalogue does not know the code. */
export function sentence({ code, sentence, retryAfter = 0 }: Refusal): string {
  const minutes = Math.ceil(retryAfter / 60);
  return i18next.t(`refusals.${code}` as 'refusals.INTERNAL', { defaultValue: sentence, minutes });
}
