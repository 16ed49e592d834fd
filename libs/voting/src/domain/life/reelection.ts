import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import type { VoteItem } from './vote.js';

/** What waits while a committee is re-elected. */
export interface Frozen {
  readonly matter: Matter;
  /** Only items that speak of one of these: 278-9 is a fee and much else. Null: the whole matter. */
  readonly words: readonly string[] | null;
}

const FEE = ['物业费', '物业服务费', '收费标准', '收费价格', '服务价格'];
const LARGE_WORKS = ['大修', '改造', '翻新', '扩建'];

/**
 * 换届期间冻结: while a committee is being re-elected hiring and firing the firm, a change of fees and large works wait (上海 Art 28, 宁波 Art 36).
 * A fee is none of the eight matters that Art 278 names, and large works may be paid from the fund (278-5), which small repairs are as well:
 * both are told apart by what the item says. [D] Which matters and words is data of the place.
 */
export const FROZEN_DURING_REELECTION: readonly Frozen[] = [
  { matter: '278-4', words: null },
  { matter: '278-7', words: null },
  { matter: '278-5', words: LARGE_WORKS },
  { matter: '278-9', words: FEE },
];

/** Neither drafted nor announced; what was announced before runs on (case 72). @throws Refusal MATTER_FROZEN */
export function requireNotFrozen(
  items: readonly Pick<VoteItem, 'matter' | 'text'>[],
  frozen: readonly Frozen[],
): void {
  const at = items.findIndex(item => frozen.some(one => waits(item, one)));
  if (at >= 0) throw matterFrozen(`items.${at}.matter`);
}

function waits({ matter, text }: Pick<VoteItem, 'matter' | 'text'>, frozen: Frozen): boolean {
  if (matter !== frozen.matter) return false;
  const said = text.replaceAll(/\s/gu, '');
  return frozen.words === null || frozen.words.some(word => said.includes(word));
}

export function matterFrozen(field?: string): Refusal {
  return new Refusal('MATTER_FROZEN', 'This waits until the new committee is elected.', field);
}
