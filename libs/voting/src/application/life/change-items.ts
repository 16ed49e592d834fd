import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { changeItems as decide } from '../../domain/life/prepare.js';
import { committeeIsBeingReelected } from '../../domain/life/reelection.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record, replaceItems } from '../../persistence/owners-vote.repository.js';
import type { NewItem } from './draft-vote.js';

export interface ChangeItems {
  readonly voteId: string;
  /** All of them, in the order of the ballot. */
  readonly items: readonly NewItem[];
}

/** What is voted on, until the notice settles it. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · ID_TAKEN, and as the domain's `changeItems` */
export async function changeItems(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, items: given }: ChangeItems,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const items = given.map(item => ({ ...item, id: item.id ?? newId(now) }));
  decide(vote, items, committeeIsBeingReelected());
  await replaceItems(tx, voteId, items);
  await record(tx, row, { type: 'ITEMS_CHANGED', items: items.length }, actor, now);
  return voteId;
}
