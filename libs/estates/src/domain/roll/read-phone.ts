import type { RowReader } from './row-reader.js';

const MOBILE = /^1\d{10}$/;

/**
 * Null for none. A unit does not stay out because of its telephone, which no vote counts: what cannot be read is left
 * out with a warning, and what it says stays out of findings.
 * @throws Refusal PHONE_FORMULA
 */
export function readPhone(reader: RowReader): string | null {
  const text = reader.text('phone');
  if (text === '') return null;
  const [first, ...others] =
    mobilesIn(text) ?? text.split(/[、,;/|\s]+/).flatMap(part => mobilesIn(part) ?? []);
  if (!first) reader.warn('PHONE_UNREADABLE', 'The telephone is not a mobile number and was left out.');
  if (others.length > 0) reader.warn('PHONE_SEVERAL', 'Of several telephones the first was kept.');
  return first ?? null;
}

/** 139 1741 9991, 139-1741-9991 and +86 13917419991 are one number. */
function mobilesIn(text: string): string[] | null {
  const digits = text.replace(/[\s-]/g, '').replace(/^(?:\+|00)?86(?=1)/, '');
  return MOBILE.test(digits) ? [digits] : null;
}
