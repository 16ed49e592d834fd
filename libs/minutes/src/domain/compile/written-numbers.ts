import { dayOf, type CalendarDay } from '@sifang/kernel';

const DIGITS = '零一二三四五六七八九';

/** 一 … 九十九, as items are numbered (GB/T 9704: 一、（一）1.). */
export function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones]!;
  return `${tens === 1 ? '' : DIGITS[tens]!}十${ones === 0 ? '' : DIGITS[ones]!}`;
}

/** 2026年11月22日 */
export function longDay(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2026年11月22日19时30分, as the clocks of Shanghai show it. */
export function longTime(at: Date): string {
  return longDay(dayOf(at)) + clock(at);
}

/** 19时30分 */
export function clock(at: Date): string {
  const there = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${Number(there.slice(11, 13))}时${there.slice(14, 16)}分`;
}
