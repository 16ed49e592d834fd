import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { takeBack } from '../../domain/paper/follow-paper.js';
import { requireTakingBack } from '../../domain/paper/in-time.js';
import { lockPaper, savePaper, shareVote } from '../../persistence/paper/paper.repository.js';
import { atTheDesk } from './at-the-desk.js';

export interface PaperOfVote {
  readonly voteId: string;
  readonly number: number;
}

/**
 * 回收: the paper is in the box, at this moment, which is the moment of its ballot. What stands on it is keyed later.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_NOT_OPEN_YET · VOTE_CLOSED · VOTE_STATE_UNFIT · PAPER_BALLOT_NOT_FOUND ·
 *   PAPER_NOT_DELIVERED · PAPER_STATE_UNFIT · PAPER_VOID
 */
export async function returnPaper(
  context: ActContext<Actor>,
  { voteId, number }: PaperOfVote,
): Promise<number> {
  const { tx, now, actor } = context;
  await atTheDesk(context, 'carry', voteId);
  const { vote } = await shareVote(tx, voteId);
  requireTakingBack(vote, now);
  const paper = await lockPaper(tx, voteId, number);
  await savePaper(tx, voteId, takeBack(paper, actor.personId, now));
  return number;
}
