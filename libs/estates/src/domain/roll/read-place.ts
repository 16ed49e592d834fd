import { NUMERAL, numberOf } from './chinese-numeral.js';
import type { RowReader } from './row-reader.js';

const NUMBERED_SECTION = new RegExp(`^(?:第?(\\d+|${NUMERAL})(?:单元|门|#)?|单元(\\d+))$`);
const NAMED_SECTION = /^([A-Z]|[甲乙丙丁东西南北中])单元$/;
/** What people write where a building has no sections. */
const NONE = /^[-—/无]*$/;

const ROOM = /^[\p{Script=Han}\dA-Z]+(?:-[\p{Script=Han}\dA-Z]+)*$/u;
/** 502室 and 502号 are 502. */
const ROOM_SUFFIX = /(?<=[\dA-Z])(?:号?室|号?房|号)$/;

/** Empty where a building has none. @throws Refusal SECTION_UNREADABLE */
export function readSection(reader: RowReader): string {
  const text = reader.text('section');
  const bare = text.replace(/\s/g, '').toUpperCase();
  if (NONE.test(bare)) return '';
  const [, before, after] = NUMBERED_SECTION.exec(bare) ?? [];
  const digits = before ?? after;
  const number = digits && (/^\d/.test(digits) ? Number(digits) : numberOf(digits));
  const [, letter] = NAMED_SECTION.exec(bare) ?? [];
  if (!number && !letter) throw reader.unreadable('section', text);
  const name = `${number || letter}单元`;
  if (name !== text && !/^\d+$/.test(text)) reader.mended('section', 'SECTION_ALIAS', name);
  return name;
}

/** @throws Refusal ROOM_MISSING · ROOM_UNREADABLE */
export function readRoom(reader: RowReader): string {
  const text = reader.required('room');
  const name = text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—−_]/g, '-')
    .replace(ROOM_SUFFIX, '');
  if (!ROOM.test(name)) throw reader.unreadable('room', text);
  if (name !== text) reader.mended('room', 'ROOM_ALIAS', name);
  return name;
}
