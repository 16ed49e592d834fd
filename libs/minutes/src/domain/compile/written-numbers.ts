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

/** 12800元, 12800.50元: of whole numbers of 0.01 yuan. */
export function inYuan(fen: number): string {
  return `${decimal(fen, 2, true)}元`;
}

/** 120.5平方米: of thousandths of the unit. */
export function inUnits(milli: number, unit: string): string {
  return `${decimal(milli, 3, false)}${unit}`;
}

/** @param whole whether what follows the point is written out, once there is anything */
function decimal(amount: number, places: number, whole: boolean): string {
  const digits = String(amount).padStart(places + 1, '0');
  const after = digits.slice(-places);
  const shown = whole && Number(after) > 0 ? after : after.replace(/0+$/, '');
  return `${digits.slice(0, -places)}${shown === '' ? '' : `.${shown}`}`;
}
