import { CODES, FIELDS, type Field } from '../roll/field.js';

const WRONG: Readonly<Record<string, string>> = {
  MISSING: '没有填写',
  UNREADABLE: '无法识别',
  FORMULA: '是公式，请改成文字或数字',
  MERGED: '是跨行的合并单元格，请每行分别填写',
  NOT_A_NUMBER: '不是数字',
  NOT_POSITIVE: '必须大于零',
  TOO_PRECISE: '超过两位小数',
  TOO_LARGE: '太大',
  TWICE: '重复填写了同一个人',
  MISMATCH: '与其他栏对不上',
};
const OF_THEIR_OWN: Readonly<Record<string, string>> = {
  UNIT_CONTRADICTED: '同一房屋有几行，内容互相矛盾，请只留正确的一行',
  OWNER_ID_MISMATCH: '证件号后六位的个数与产权人的人数对不上',
  OWNERSHIP_MISMATCH: '共有情况与产权人的人数对不上',
};
const FIELD_OF = new Map(
  (Object.entries(CODES) as [Field, string][]).map(([field, code]) => [code, FIELDS[field]]),
);

/** What a property office has to mend in a row, in its own language: rolls are Chinese, and so is what goes back. */
export function reasonToMend(codes: readonly string[]): string {
  return codes.map(sentenceOf).join('；');
}

function sentenceOf(code: string): string {
  const own = OF_THEIR_OWN[code];
  if (own) return own;
  const wrong = Object.keys(WRONG).find(word => code.endsWith(`_${word}`));
  const field = wrong && FIELD_OF.get(code.slice(0, -wrong.length - 1));
  return wrong && field ? `${field}${WRONG[wrong]}` : code;
}
