import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Tx } from '@sifang/platform';
import { letterNotFound, letterRevoked } from '../../domain/proxy/letter.js';
import { takeBack } from '../../domain/paper/follow-paper.js';
import { requireTakingBack } from '../../domain/paper/in-time.js';
import { castBySeller } from '../casting/verdict.js';
import { sellersBallotAt } from '../../persistence/casting/sellers-ballot.queries.js';
import { lockPaper, savePaper, shareVote } from '../../persistence/paper/paper.repository.js';
import { letterById } from '../../persistence/proxy/proxy.repository.js';
import { atTheDesk } from './at-the-desk.js';

export interface PaperOfVote {
  readonly voteId: string;
  readonly number: number;
}

export interface ReturnPaper extends PaperOfVote {
  /** The letter on which an agent hands it in; null: the owner does. */
  readonly letterId: string | null;
}

/**
 * 回收: the paper is in the box, at this moment, which is the moment of its ballot. What stands on it is keyed later.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_NOT_OPEN_YET · VOTE_CLOSED · VOTE_STATE_UNFIT · PAPER_BALLOT_NOT_FOUND ·
 *   PAPER_NOT_DELIVERED · PAPER_STATE_UNFIT · PAPER_VOID · LETTER_NOT_FOUND · LETTER_REVOKED · ALREADY_CAST
 */
export async function returnPaper(
  context: ActContext<Actor>,
  { voteId, number, letterId }: ReturnPaper,
): Promise<number> {
  const { tx, now, actor } = context;
  await atTheDesk(context, 'carry', voteId);
  const { vote } = await shareVote(tx, voteId);
  requireTakingBack(vote, now);
  const paper = await lockPaper(tx, voteId, number);
  const seller = await sellersBallotAt(tx, voteId, paper.unitNo);
  if (seller) throw castBySeller(seller, 'number');
  if (letterId) await requireLetterFor(tx, voteId, paper.unitNo, letterId);
  await savePaper(tx, voteId, takeBack(paper, actor.personId, now, letterId));
  return number;
}

async function requireLetterFor(tx: Tx, voteId: string, unitNo: number, letterId: string): Promise<void> {
  const letter = await letterById(tx, letterId);
  if (letter?.voteId !== voteId || letter.unitNo !== unitNo) throw letterNotFound();
  if (letter.revokedAt) throw letterRevoked();
}
