import i18next from 'i18next';
import { calendarDay } from '../language/times';

export interface Term {
  readonly since: string;
  readonly until: string | null;
}

/** 2024年6月1日起，至2029年5月31日 */
export function termInWords({ since, until }: Term): string {
  if (until === null) return i18next.t('people.termOpen', { since: calendarDay(since) });
  if (until < since) return i18next.t('people.termNever');
  return i18next.t('people.term', { since: calendarDay(since), until: calendarDay(until) });
}
