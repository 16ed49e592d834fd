import type { Actor } from '@sifang/identity/domain';
import { attachPapers, type ActContext } from '@sifang/platform';
import { deliver } from '../../domain/paper/follow-paper.js';
import { requireHandingOut, requireHangingLongEnough } from '../../domain/paper/in-time.js';
import type { DeliveredHow } from '../../domain/paper/paper.js';
import { lockPaper, savePaper, shareVote } from '../../persistence/paper/paper.repository.js';
import { atTheDesk } from './at-the-desk.js';

/** Owner of the photos of a delivery. */
export const PAPER_DELIVERY = 'paper-delivery';

const SEEN_ON_PHOTO = '见照片';

export interface DeliverPaper {
  readonly voteId: string;
  readonly number: number;
  readonly how: DeliveredHow;
  /** Who signed for it, the number of the letter, where it hangs; may be empty. */
  readonly proof: string;
  /** Sent before. */
  readonly photoIds: readonly string[];
}

/**
 * 送达. Without a word or a photo it is noted and proves nothing: a silent ballot of it follows no majority (case 44).
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · VOTE_CLOSED · PAPER_BALLOT_NOT_FOUND · PAPER_STATE_UNFIT ·
 *   PAPER_VOID · PAPER_NOT_FOUND · POSTED_TOO_LATE
 */
export async function deliverPaper(context: ActContext<Actor>, input: DeliverPaper): Promise<number> {
  const { tx, now, actor } = context;
  const { voteId, number, how, proof, photoIds } = input;
  await atTheDesk(context, 'carry', voteId);
  const { vote } = await shareVote(tx, voteId);
  requireHandingOut(vote, now);
  requireHangingLongEnough(vote, how, now);
  const paper = await lockPaper(tx, voteId, number);
  const shown = proof || (photoIds.length > 0 ? SEEN_ON_PHOTO : '');
  await savePaper(tx, voteId, deliver(paper, { how, at: now, by: actor.personId, proof: shown }));
  const owner = { kind: PAPER_DELIVERY, id: paper.id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds: photoIds, now });
  return number;
}
