import type { Actor } from '@sifang/identity/domain';
import { attachPapers, type ActContext } from '@sifang/platform';
import { requireFollowingOffered } from '../../domain/ballot/following.js';
import { settle } from '../../domain/paper/follow-paper.js';
import { requireKeying } from '../../domain/paper/in-time.js';
import { insertKeying, lockPaper, shareVote } from '../../persistence/paper/paper.repository.js';
import { requireAsTheLetterSays } from './as-the-letter-says.js';
import { atTheDesk } from './at-the-desk.js';
import type { KeyPaper } from './key-paper.js';

/** Owner of the scans of a paper that was filled in. */
export const PAPER_SCAN = 'paper-scan';

export interface SettlePaper extends KeyPaper {
  /** Of the paper; sent before. */
  readonly scanIds: readonly string[];
}

/**
 * A third person says what stands on a paper that two have read differently, and puts the scan beside it.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · PAPER_BALLOT_NOT_FOUND · PAPER_STATE_UNFIT · SCAN_MISSING ·
 *   PAPER_KEYED_BY_YOU · CHOICES_UNFIT · AGAINST_INSTRUCTION · FOLLOWING_NOT_OFFERED · PAPER_NOT_FOUND
 */
export async function settlePaper(context: ActContext<Actor>, input: SettlePaper): Promise<number> {
  const { tx, now, actor } = context;
  const { voteId, number, choices, scanIds } = input;
  await atTheDesk(context, 'key', voteId);
  const { row, vote } = await shareVote(tx, voteId);
  requireKeying(vote);
  requireFollowingOffered(choices, row.policies.following);
  const paper = await lockPaper(tx, voteId, number);
  const keying = { choices, by: actor.personId, at: now };
  await requireAsTheLetterSays(tx, paper, choices);
  const settled = settle(paper, keying, { items: vote.items.length, scans: scanIds.length });
  const owner = { kind: PAPER_SCAN, id: paper.id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds: scanIds, now });
  await insertKeying(tx, voteId, settled);
  return number;
}
