import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireSayable } from '../../domain/life/earlier-matter.js';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { requireOrganising } from '../../domain/rights.js';
import { saveSaidOfEarlier } from '../../persistence/earlier/said-of-earlier.repository.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { earlierMatters } from './earlier-matters.js';

export interface SayOfEarlier {
  readonly voteId: string;
  readonly itemId: string;
  readonly earlierItemId: string;
  readonly same: boolean;
  readonly reason: string;
}

/**
 * 是否同一事项: a person who prepares the vote says whether an item is one that failed for want of voters, until the notice. Everybody
 * reads who said it and why; said anew, the last counts.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · EARLIER_MATTER_NOT_FOUND · EARLIER_MATTER_SAME_WORDS
 */
export async function sayOfEarlier(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, itemId, earlierItemId: earlierId, same, reason }: SayOfEarlier,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  requireState(vote, VoteState.DRAFT, VoteState.ROLL_POSTED);
  const earlier = await earlierMatters(tx, row, vote.items, now);
  const { title, text: before } = requireSayable(earlier, { itemId, earlierId });
  const { text } = vote.items.find(({ id }) => id === itemId)!;
  await saveSaidOfEarlier(tx, voteId, { text, earlierId, same, reason, by: actor.personId, at: now });
  const said = `“${text}”与“${title}”中的“${before}”${same ? '是同一事项' : '不是同一事项'}：${reason}`;
  await record(tx, row, { type: 'EARLIER_MATTER_SAID', text: said }, actor, now);
  return voteId;
}
