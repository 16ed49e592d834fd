import { NUMERAL, numberOf } from './chinese-numeral.js';
import type { RowReader } from './row-reader.js';

const SUFFIX = '(?:号?(?:楼栋?|栋楼?|幢楼?|座)|#[楼栋幢座]?|号)';
/** 3号楼, 3栋, 3幢, 3#, 三号楼, 第3栋, #3, 3; also within a phase, 一期3栋. */
const NUMBERED = new RegExp(
  `^(.*?\\p{Script=Han}*[期区苑园])?第?#?(\\d+|${NUMERAL}|[A-Z]\\d+)${SUFFIX}?$`,
  'u',
);
/** A座, A栋, A. */
const LETTERED = new RegExp(`^([A-Z])${SUFFIX}?$`);
/** 商业街, 地下车库: a name, which must not end as another name of a numbered building does. */
const NAMED = /^(?=.*\p{Script=Han})(?!.*(?:号楼|[栋幢座#])$)[\p{Script=Han}\dA-Z]{2,}$/u;

/**
 * One name for each building: whoever writes 3栋 beside 3号楼 means one and the same.
 * @throws Refusal BUILDING_MISSING · BUILDING_UNREADABLE
 */
export function readBuilding(reader: RowReader): string {
  const written = reader.required('building');
  const name = buildingNamed(written.replace(/\s/g, '').toUpperCase());
  if (name === null) throw reader.unreadable('building', written);
  // A bare number under the heading 楼栋 says nothing that would have to be mended.
  if (name !== written && !/^\d+$/.test(written)) reader.mended('building', 'BUILDING_ALIAS', name);
  return name;
}

function buildingNamed(text: string): string | null {
  const [, phase = '', number] = NUMBERED.exec(text) ?? [];
  if (number) return numbered(phase, number);
  const [, letter] = LETTERED.exec(text) ?? [];
  if (letter) return `${letter}座`;
  return NAMED.test(text) ? text : null;
}

function numbered(phase: string, number: string): string | null {
  if (/^[A-Z]/.test(number)) return `${phase}${number}号楼`;
  const value = /^\d/.test(number) ? Number(number) : numberOf(number);
  return value ? `${phase}${value}号楼` : null;
}
