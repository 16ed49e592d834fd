import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { attachPapers, type ActContext } from '@sifang/platform';
import { lockVote } from '../../persistence/owners-vote.repository.js';
import { principalOf } from '../../persistence/proxy/proxy.repository.js';
import { atTheDesk } from '../paper/at-the-desk.js';
import { takeIn, type GiveLetter } from './give-letter.js';
import type { OutsideAgent } from './outside-agent.js';

/** Owner of the scans of a letter. */
export const LETTER_SCAN = 'ballot-proxy';

export interface EnterLetter extends GiveLetter {
  /** Of the letter; sent before. */
  readonly scanIds: readonly string[];
  /** Whom the letter names, where they have no account here; null: somebody who has. */
  readonly outside: OutsideAgent | null;
}

/**
 * A letter on paper, entered at the desk with its scan: a proxy is written (《物业管理条例》第十二条).
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · VOTE_CLOSED · NOT_ON_ROLL · SCAN_MISSING · PAPER_NOT_FOUND ·
 *   AGENT_NOT_FOUND · OWNER_ID_UNREADABLE, and as `takeLetter`
 */
export async function enterLetter(context: ActContext<Actor>, input: EnterLetter): Promise<string> {
  const { tx, now, actor } = context;
  const { voteId, unitNo, scanIds } = input;
  await atTheDesk(context, 'keep', voteId);
  const kept = await lockVote(tx, voteId);
  if (scanIds.length === 0)
    throw new Refusal('SCAN_MISSING', 'Put a scan of the letter beside it.', 'scanIds');
  const principal = await principalOf(tx, voteId, unitNo);
  if (!principal) throw new Refusal('NOT_ON_ROLL', 'This unit does not count in this vote.', 'unitNo');
  const id = await takeIn(context, kept, { ...input, principal, givenBy: null });
  const owner = { kind: LETTER_SCAN, id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds: scanIds, now });
  return id;
}
