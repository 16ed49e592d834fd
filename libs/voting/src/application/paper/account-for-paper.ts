import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { accountFor } from '../../domain/paper/follow-paper.js';
import { requireKeying } from '../../domain/paper/in-time.js';
import type { AccountedAs } from '../../domain/paper/paper.js';
import { lockPaper, savePaper, shareVote } from '../../persistence/paper/paper.repository.js';
import { atTheDesk } from './at-the-desk.js';

export interface AccountForPaper {
  readonly voteId: string;
  readonly number: number;
  readonly as: AccountedAs;
  readonly note: string;
}

/**
 * 说明去向: why a paper that was issued does not come back.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · PAPER_BALLOT_NOT_FOUND · PAPER_STATE_UNFIT
 */
export async function accountForPaper(
  context: ActContext<Actor>,
  { voteId, number, as, note }: AccountForPaper,
): Promise<number> {
  const { tx, now, actor } = context;
  await atTheDesk(context, 'keep', voteId);
  const { vote } = await shareVote(tx, voteId);
  requireKeying(vote);
  const paper = await lockPaper(tx, voteId, number);
  await savePaper(tx, voteId, accountFor(paper, { as, note, at: now, by: actor.personId }));
  return number;
}
