import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { withdrawResult as decide } from '../../domain/life/result.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { liftSettlements } from '../../persistence/settling/settlement.repository.js';
import { drawCallingAnew } from '../calling/draw-calling.js';
import { voteMoved } from '../life/vote-moved.js';

export interface WithdrawResult {
  readonly voteId: string;
  /** Everybody reads it. */
  readonly reason: string;
}

/** A posted result is taken back, with a reason; it is counted anew from the same ballots. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · REASON_MISSING */
export async function withdrawResult(
  context: ActContext<Actor>,
  { voteId, reason }: WithdrawResult,
): Promise<string> {
  const { tx, now, actor } = context;
  const kept = await lockVote(tx, voteId);
  const { row, vote } = kept;
  requireOrganising(actor, row);
  const closed = decide(vote, reason);
  await saveVote(tx, voteId, closed, { result: null });
  await liftSettlements(tx, voteId);
  await drawCallingAnew(context, kept);
  await record(tx, row, { type: 'RESULT_WITHDRAWN', text: reason }, actor, now);
  await voteMoved(tx, { voteId, state: closed.state, now });
  return voteId;
}
