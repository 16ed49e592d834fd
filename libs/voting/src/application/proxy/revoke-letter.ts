import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { letterNotFound, letterRevoked } from '../../domain/proxy/letter.js';
import { paperRights } from '../../domain/paper/rights.js';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { voteDesk } from '../../persistence/paper/vote-desk.queries.js';
import { letterById, revokeLetter as revoke } from '../../persistence/proxy/proxy.repository.js';

/**
 * The principal takes the letter back, by phone or at the desk. What the agent has cast stays in the log; the principal's
 * own ballot counts in its place.
 * @throws Refusal LETTER_NOT_FOUND · LETTER_REVOKED · VOTE_STATE_UNFIT
 */
export async function revokeLetter(
  { tx, now, actor }: ActContext<Actor>,
  { letterId }: { readonly letterId: string },
): Promise<string> {
  const found = await letterById(tx, letterId);
  if (!found) throw letterNotFound();
  const { row, vote } = await lockVote(tx, found.voteId);
  const desk = await voteDesk(tx, found.voteId, actor.personId);
  if (found.voterId !== actor.personId && !paperRights.keep(actor, desk)) throw letterNotFound();
  requireState(vote, VoteState.NOTICED);
  const letter = (await letterById(tx, letterId))!;
  if (letter.revokedAt) throw letterRevoked();
  await revoke(tx, letterId, actor.personId, now);
  await record(tx, row, { type: 'PROXY_REVOKED', unitNo: letter.unitNo }, actor, now);
  return letterId;
}
