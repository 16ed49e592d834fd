import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireCallable } from '../../domain/calling/calling.js';
import { requireOrganising } from '../../domain/rights.js';
import { callUpTo } from '../../persistence/calling/calling.repository.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { lockVote } from '../../persistence/owners-vote.repository.js';

export interface CallSheets {
  readonly voteId: string;
  /** Position of its first item. */
  readonly part: number;
  /** How many are called after it; doing so twice changes nothing. */
  readonly upTo: number;
}

/** 唱票, by whoever runs the vote, its tellers and its supervisors. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · CALLING_NOT_DRAWN */
export async function callSheets(
  { tx, actor }: ActContext<Actor>,
  { voteId, part, upTo }: CallSheets,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  const officers = await officersOf(tx, voteId);
  if (!officers.some(({ personId }) => personId === actor.personId)) requireOrganising(actor, row);
  requireCallable(vote, row.form);
  if (!(await callUpTo(tx, voteId, part, upTo)))
    throw new Refusal('CALLING_NOT_DRAWN', 'Nothing was drawn of this item yet.', 'part');
  return voteId;
}
