import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { changeItems as decide } from '../../domain/life/prepare.js';
import { requireOrganising } from '../../domain/rights.js';
import type { Slate } from '../../domain/slate/slate.js';
import { frozenMatters } from '../../persistence/freeze/freeze.repository.js';
import { lockVote, record, replaceItems } from '../../persistence/owners-vote.repository.js';
import type { NewItem } from './draft-vote.js';

export interface ChangeItems {
  readonly voteId: string;
  /** All of them, in the order of the ballot. */
  readonly items: readonly NewItem[];
  /** As in `draftVote`; left out for a vote that elects nobody. */
  readonly slates?: readonly Slate[];
}

/** What is voted on, until the notice settles it. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · SLATES_BY_ELECTION · ID_TAKEN, and as the domain's `changeItems` */
export async function changeItems(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, items: given, slates }: ChangeItems,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  if (vote.slates.length > 0 && !slates)
    throw new Refusal(
      'SLATES_BY_ELECTION',
      'Who stands in it is settled by the election it belongs to.',
      'items',
    );
  const items = given.map(item => ({ ...item, id: item.id ?? newId(now) }));
  await replaceItems(tx, voteId, decide(vote, items, await frozenMatters(tx, row.estateId), slates));
  await record(tx, row, { type: 'ITEMS_CHANGED', items: items.length }, actor, now);
  return voteId;
}
