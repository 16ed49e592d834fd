import { Refusal } from '@sifang/kernel';
import type { RuleProfile } from '../law/rule-profile.js';
import { isTheSame, requireSaid, type EarlierMatter } from './earlier-matter.js';

/** An item that was voted on before, and whose time has not come. */
export type RaisedAgain = Pick<EarlierMatter, 'itemId' | 'voteId' | 'title' | 'endedAt' | 'freeAt'>;

/** Of the committee: how many there are, and how many of them agree. */
export interface CommitteeAgrees {
  readonly members: number;
  readonly agree: number;
}

/** Items that come again too soon: the same as one that failed, by its words or because somebody says so. Of several the last counts. */
export function raisedAgain(earlier: readonly EarlierMatter[]): RaisedAgain[] {
  const latest = new Map<string, RaisedAgain>();
  for (const one of earlier) {
    const { itemId, voteId, title, endedAt, freeAt } = one;
    const known = latest.get(itemId);
    if (isTheSame(one) && !(known && known.endedAt >= endedAt))
      latest.set(itemId, { itemId, voteId, title, endedAt, freeAt });
  }
  return [...latest.values()];
}

/**
 * 深圳: within a year only if two thirds of the committee agree (7 members: 5; case 56). Where no rule was found it may.
 * @param committee null: it was not asked
 * @returns what comes again by their leave
 * @throws Refusal EARLIER_MATTER_UNSAID · RAISED_TOO_SOON · NUMBER_OUT_OF_RANGE
 */
export function requireMayRaiseAgain(
  { raiseAgain }: Pick<RuleProfile, 'raiseAgain'>,
  earlier: readonly EarlierMatter[],
  committee: CommitteeAgrees | null,
): RaisedAgain[] {
  requireSaid(earlier);
  const again = raisedAgain(earlier);
  if (!raiseAgain || again.length === 0) return [];
  const { members, agree } = committee ?? { members: 1, agree: 0 };
  if (agree > members)
    throw new Refusal('NUMBER_OUT_OF_RANGE', `The committee has ${members} members.`, 'committee.agree');
  const { numerator, denominator } = raiseAgain.value.committee;
  if (agree > 0 && agree * denominator >= members * numerator) return again;
  const [{ title, freeAt }] = again as [RaisedAgain];
  throw new Refusal(
    'RAISED_TOO_SOON',
    `Too few took part in this in “${title}”: until ${freeAt.toISOString()} it comes again only if ${numerator}/${denominator} of the committee agree.`,
    'committee',
  );
}
