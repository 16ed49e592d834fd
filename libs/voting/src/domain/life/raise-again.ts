import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import type { RuleProfile } from '../law/rule-profile.js';
import { monthsAfter } from './months-after.js';
import type { VoteItem } from './vote.js';

/** An item of an earlier vote of the estate in which too few took part. */
export interface FailedItem {
  readonly voteId: string;
  readonly title: string;
  readonly endedAt: Date;
  /** Null: the whole estate. */
  readonly buildings: readonly string[] | null;
  readonly matter: Matter;
  readonly text: string;
}

/** An item that was voted on before, and whose time has not come. */
export interface RaisedAgain extends Pick<FailedItem, 'voteId' | 'title' | 'endedAt'> {
  readonly itemId: string;
  /** From when on it may be put again by anybody. */
  readonly freeAt: Date;
}

/** Of the committee: how many there are, and how many of them agree. */
export interface CommitteeAgrees {
  readonly members: number;
  readonly agree: number;
}

interface Raising {
  readonly profile: Pick<RuleProfile, 'raiseAgain'>;
  readonly buildings: readonly string[] | null;
  readonly items: readonly VoteItem[];
}

/**
 * Items that come again too soon: the same matter in the same words, whatever their punctuation, for owners some of whom were asked
 * before. Other words are another matter [D]: whether they mean the same is for people to say. Who stands for election is not asked:
 * seats that are empty have to be filled.
 */
export function raisedAgain(
  { profile: { raiseAgain }, buildings, items }: Raising,
  failed: readonly FailedItem[],
  now: Date,
): RaisedAgain[] {
  if (!raiseAgain) return [];
  return items.flatMap(item => {
    const before = failed.find(
      one =>
        item.slate == null &&
        one.matter === item.matter &&
        plain(one.text) === plain(item.text) &&
        overlap(one.buildings, buildings) &&
        now < monthsAfter(one.endedAt, raiseAgain.value.months),
    );
    if (!before) return [];
    const { voteId, title, endedAt } = before;
    return [
      { itemId: item.id, voteId, title, endedAt, freeAt: monthsAfter(endedAt, raiseAgain.value.months) },
    ];
  });
}

/**
 * 深圳: within a year only if two thirds of the committee agree (7 members: 5; case 56). Where no rule was found it may.
 * @param committee null: it was not asked
 * @throws Refusal RAISED_TOO_SOON · NUMBER_OUT_OF_RANGE
 */
export function requireMayRaiseAgain(
  { raiseAgain }: Pick<RuleProfile, 'raiseAgain'>,
  again: readonly RaisedAgain[],
  committee: CommitteeAgrees | null,
): void {
  if (!raiseAgain || again.length === 0) return;
  const { members, agree } = committee ?? { members: 1, agree: 0 };
  if (agree > members)
    throw new Refusal('NUMBER_OUT_OF_RANGE', `The committee has ${members} members.`, 'committee.agree');
  const { numerator, denominator } = raiseAgain.value.committee;
  if (agree > 0 && agree * denominator >= members * numerator) return;
  const [{ title, freeAt }] = again as readonly [RaisedAgain];
  throw new Refusal(
    'RAISED_TOO_SOON',
    `Too few took part in this in “${title}”: until ${freeAt.toISOString()} it comes again only if ${numerator}/${denominator} of the committee agree.`,
    'committee',
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function overlap(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return one === null || other === null || one.some(building => other.includes(building));
}
