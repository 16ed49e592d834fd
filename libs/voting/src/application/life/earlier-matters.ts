import type { Tx } from '@sifang/platform';
import { earlierMatters as compare, type EarlierMatter } from '../../domain/life/earlier-matter.js';
import { monthsAfter } from '../../domain/life/months-after.js';
import type { OwnersVoteRow } from '../../domain/life/row.js';
import type { VoteItem } from '../../domain/life/vote.js';
import { failedItems } from '../../persistence/earlier/failed-items.queries.js';
import { saidOfEarlier } from '../../persistence/earlier/said-of-earlier.repository.js';

/** What the items of a vote may be again that failed for want of voters not long ago. Nothing is asked where the place has no such rule. */
export async function earlierMatters(
  tx: Pick<Tx, 'query'>,
  vote: Pick<OwnersVoteRow, 'id' | 'estateId' | 'profile' | 'buildings' | 'trial'>,
  items: readonly VoteItem[],
  now: Date,
): Promise<EarlierMatter[]> {
  const { profile, buildings, trial } = vote;
  if (!profile.raiseAgain || trial) return [];
  const since = monthsAfter(now, -profile.raiseAgain.value.months);
  const failed = await failedItems(tx, vote, since, now);
  if (failed.length === 0) return [];
  return compare({ profile, buildings, items }, failed, await saidOfEarlier(tx, vote.id), now);
}
