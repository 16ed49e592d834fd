import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import type { VoteItem } from './vote.js';

/**
 * 换届期间冻结: while a committee is being re-elected, hiring and firing the firm and other weighty matters wait
 * (上海 Art 28, 宁波 Art 36). Which matters is data of the place; these are those both name.
 */
export const FROZEN_DURING_REELECTION: readonly Matter[] = ['278-4', '278-7'];

/** Neither drafted nor announced; what was announced before runs on (case 72). @throws Refusal MATTER_FROZEN */
export function requireNotFrozen(
  items: readonly Pick<VoteItem, 'matter'>[],
  frozen: readonly Matter[],
): void {
  const at = items.findIndex(({ matter }) => frozen.includes(matter));
  if (at >= 0) throw matterFrozen(`items.${at}.matter`);
}

export function matterFrozen(field?: string): Refusal {
  return new Refusal('MATTER_FROZEN', 'This waits until the new committee is elected.', field);
}
