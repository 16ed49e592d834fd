import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { thawRoll } from '../../domain/life/prepare.js';
import { requireReason } from '../../domain/life/vote.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { deleteRoll } from '../../persistence/roll.repository.js';

export interface TakeBackRoll {
  readonly voteId: string;
  readonly reason: string;
}

/** An objection was right: the register is put in order and the roll is made and posted anew. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · REASON_MISSING */
export async function takeBackRoll(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, reason }: TakeBackRoll,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const thawed = thawRoll(vote);
  requireReason(reason);
  await saveVote(tx, voteId, thawed);
  await deleteRoll(tx, voteId);
  await record(tx, row, { type: 'ROLL_TAKEN_BACK', text: reason }, actor, now);
  return voteId;
}
