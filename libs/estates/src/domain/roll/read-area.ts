import { hundredthsOf } from '../area.js';
import { quoted } from './finding.js';
import type { RowReader } from './row-reader.js';

/** ㎡ and m² arrive as m2. */
const UNIT = /\s*(?:m2|平方米|平米|平方|平)$/i;
const IN_THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const BEYOND_HUNDREDTHS = /\.\d\d\d*[1-9]/;

/**
 * Whole number of 0.01 ㎡.
 * @throws Refusal AREA_MISSING · AREA_NOT_A_NUMBER · AREA_NOT_POSITIVE · AREA_TOO_PRECISE · AREA_TOO_LARGE
 */
export function readArea(reader: RowReader): number {
  const text = reader.required('area').replace(/^[−–]/, '-');
  const bare = text.replace(UNIT, '');
  const number = IN_THOUSANDS.test(bare) ? bare.replaceAll(',', '') : bare;
  if (bare !== text) reader.mended('area', 'AREA_UNIT_SUFFIX', number);
  if (number !== bare) reader.mended('area', 'AREA_THOUSANDS_COMMA', number);

  if (!NUMBER.test(number)) throw reader.refusal('area', 'NOT_A_NUMBER', `is not a number: ${quoted(text)}`);
  if (number.startsWith('-') || !/[1-9]/.test(number))
    throw reader.refusal('area', 'NOT_POSITIVE', `must be above zero, not ${number}`);
  // Rounding would decide what a vote counts; that is for a person to do.
  if (BEYOND_HUNDREDTHS.test(number))
    throw reader.refusal('area', 'TOO_PRECISE', `has more than two places: ${number}`);
  const area = hundredthsOf(number.replace(/^0+(?=\d)/, '').replace(/(\.\d\d)0+$/, '$1'));
  if (area === null) throw reader.refusal('area', 'TOO_LARGE', `is too large for a unit: ${number}`);
  return area;
}
