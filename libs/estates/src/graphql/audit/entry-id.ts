import { Refusal } from '@sifang/kernel';

/** @throws Refusal INVALID_ID unless it is left out or the number of an entry */
export function asEntryId(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (/^\d{1,18}$/.test(text)) return text;
  throw new Refusal('INVALID_ID', 'This is not the number of an entry.', 'before');
}
