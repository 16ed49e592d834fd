import type { TFunction } from 'i18next';
import { daysBetween, today } from '../language/times';
import { serverNow } from '../live/server-clock';

/** 还有 3 天, 今天到期, 已超期 2 天, of a calendar day. */
export function daysLeft(t: TFunction, day: string): string {
  const days = daysBetween(today(serverNow()), day);
  if (days === 0) return t('elections.days.today');
  return days > 0 ? t('elections.days.left', { n: days }) : t('elections.days.overdue', { n: -days });
}

export function isOver(day: string): boolean {
  return daysBetween(today(serverNow()), day) < 0;
}
