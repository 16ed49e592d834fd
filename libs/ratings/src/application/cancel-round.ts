import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { requireMayBecome, RoundState } from '../domain/round.js';
import { lockRound, record, saveRound } from '../persistence/round.repository.js';

export interface CancelRound {
  readonly roundId: string;
  readonly reason: string;
}

/** Before anything was counted. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN · ROUND_PUBLISHED */
export async function cancelRound(
  { tx, now, actor }: ActContext<Actor>,
  { roundId, reason }: CancelRound,
): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requireMayBecome(round, RoundState.CANCELLED);
  await saveRound(tx, { ...round, state: RoundState.CANCELLED });
  await record(tx, round, { type: 'CANCELLED', text: reason }, actor, now);
  return roundId;
}
