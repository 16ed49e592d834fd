const DIGITS = '〇一二三四五六七八九';

/** The characters of a numeral up to 九十九. */
export const NUMERAL = '[〇一二三四五六七八九十]+';

/** 三 is 3, 十二 is 12, 二十一 is 21, 一〇 is 10. Null for what is no numeral. */
export function numberOf(numeral: string): number | null {
  if (/^[〇一二三四五六七八九]+$/.test(numeral))
    return Number([...numeral].map(digit => DIGITS.indexOf(digit)).join(''));
  const [, tens, ones] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(numeral) ?? [];
  if (tens === undefined || ones === undefined) return null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
