import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireFollowingOffered } from '../../domain/ballot/following.js';
import { key } from '../../domain/paper/follow-paper.js';
import { requireKeying } from '../../domain/paper/in-time.js';
import { insertKeying, lockPaper, shareVote } from '../../persistence/paper/paper.repository.js';
import { requireAsTheLetterSays } from './as-the-letter-says.js';
import { atTheDesk } from './at-the-desk.js';

export interface KeyPaper {
  readonly voteId: string;
  readonly number: number;
  /** One letter for each item, see `ballot/letters`. */
  readonly choices: string;
}

/**
 * 录入, and 复核 by another person. Once both have read the same the ballot enters the log, see `PaperDesk`.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · PAPER_BALLOT_NOT_FOUND · PAPER_STATE_UNFIT ·
 *   PAPER_KEYED_BY_YOU · CHOICES_UNFIT · AGAINST_INSTRUCTION · FOLLOWING_NOT_OFFERED
 */
export async function keyPaper(
  context: ActContext<Actor>,
  { voteId, number, choices }: KeyPaper,
): Promise<number> {
  const { tx, now, actor } = context;
  await atTheDesk(context, 'key', voteId);
  const { row, vote } = await shareVote(tx, voteId);
  requireKeying(vote);
  requireFollowingOffered(choices, row.policies.following);
  const paper = await lockPaper(tx, voteId, number);
  await requireAsTheLetterSays(tx, paper, choices);
  const keyed = key(paper, { choices, by: actor.personId, at: now }, vote.items.length);
  await insertKeying(tx, voteId, keyed);
  return number;
}
