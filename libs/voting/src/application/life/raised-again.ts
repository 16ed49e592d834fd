import type { Tx } from '@sifang/platform';
import { monthsAfter } from '../../domain/life/months-after.js';
import { raisedAgain as compare, type RaisedAgain } from '../../domain/life/raise-again.js';
import type { OwnersVoteRow } from '../../domain/life/row.js';
import type { VoteItem } from '../../domain/life/vote.js';
import { failedItems } from '../../persistence/failed-items.queries.js';

/** Items of a vote that failed for want of voters not long ago. Nothing is asked where the place has no such rule. */
export async function raisedAgain(
  tx: Pick<Tx, 'query'>,
  vote: Pick<OwnersVoteRow, 'id' | 'estateId' | 'profile' | 'buildings' | 'trial'>,
  items: readonly VoteItem[],
  now: Date,
): Promise<RaisedAgain[]> {
  const { raiseAgain } = vote.profile;
  if (!raiseAgain || vote.trial) return [];
  const { profile, buildings } = vote;
  const since = monthsAfter(now, -raiseAgain.value.months);
  return compare({ profile, buildings, items }, await failedItems(tx, vote, since), now);
}
