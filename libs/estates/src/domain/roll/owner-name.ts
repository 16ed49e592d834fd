import type { RowReader } from './row-reader.js';

const HAN = /\p{Script=Han}/u;
const HAN_NAME = /^[\p{Script=Han}\dA-Za-z·（）〇&.-]{2,}$/u;
const LATIN_NAME = /^[A-Za-z][A-Za-z' .-]*[A-Za-z.]$/;

/** One name in one spelling, so that one owner is found again in every row. @throws Refusal OWNER_UNREADABLE */
export function readName(reader: RowReader, written: string): string {
  const name = HAN.test(written) ? chineseName(reader, written) : written.trim().replace(/\s+/g, ' ');
  if (!(HAN_NAME.test(name) && HAN.test(name)) && !LATIN_NAME.test(name))
    throw reader.unreadable('owners', written);
  return name;
}

/** The brackets of firms and the point inside of names come in several shapes. */
function chineseName(reader: RowReader, written: string): string {
  const words = written.trim().split(/\s+/);
  // 郑 洋 is one name, spaced out to look even; 沈文 周丽 with one certificate may be two owners.
  if (words.length > 1 && words.every(word => [...word].length > 1))
    throw reader.refusal('owners', 'UNREADABLE', `may be one name or several: ${JSON.stringify(written)}`);
  return words
    .join('')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/[•・‧∙]/g, '·');
}
