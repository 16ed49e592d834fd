import type { RowReader } from './row-reader.js';

const SUFFIX = /^[0-9A-Z]{6}$/;
/** Identity card, old or new, certificate of a firm, passport. */
const WHOLE_NUMBER = /^(?:\d{15}|[0-9A-Z]{18}|[A-Z]{1,2}\d{7,9})$/;

/** The last six characters of a certificate's number. What it says stays out of findings. @throws Refusal OWNER_ID_UNREADABLE */
export function readIdSuffix(reader: RowReader, written: string): string {
  const id = written.toUpperCase();
  if (SUFFIX.test(id)) return id;
  if (WHOLE_NUMBER.test(id)) return id.slice(-6);
  if (!reader.isNumber('ids') || !/^\d{3,5}$/.test(id))
    throw reader.refusal('ids', 'UNREADABLE', 'need six characters for each owner');
  reader.warn(
    'OWNER_ID_ZEROS',
    'Zeros in front of the certificate were added; the file holds it as a number.',
  );
  return id.padStart(6, '0');
}
