import { Refusal } from '@sifang/kernel';
import { ourDefault, type Ruled } from '@sifang/voting/domain';

/** How much one person may bring. No rule was found for any of these. */
export const LIMITS = {
  topicsPerDay: ourDefault(
    3,
    'Enough for anybody who lives there; too few to bury the desk.',
    '够住户用，又不至于淹没受理的人',
  ),
  photos: ourDefault(9, 'As many as people are used to send together.', '与平时一次发图的张数相同'),
  topicsPerAgenda: ourDefault(20, 'More than an evening has room for.', '已多于一个晚上议得完的'),
} as const satisfies Record<string, Ruled<number>>;

/** @param nth which of the day this would be, from 1 @throws Refusal TOPICS_TOO_MANY */
export function requireWithinDay(nth: number): void {
  const most = LIMITS.topicsPerDay.value;
  if (nth > most)
    throw new Refusal('TOPICS_TOO_MANY', `You can file ${most} topics a day; go on tomorrow.`, undefined, {
      most,
    });
}
