import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { requirePreliminary } from '../domain/round.js';
import { lockRound, record, saveRound } from '../persistence/round.repository.js';

/** The rated organisation has nothing (more) to object. Again is harmless. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PRELIMINARY */
export async function acceptScore({ tx, now, actor }: ActContext<Actor>, roundId: string): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'object');
  requirePreliminary(round);
  if (round.acceptedAt) return roundId;
  await saveRound(tx, { ...round, acceptedAt: now });
  await record(tx, round, { type: 'ACCEPTED' }, actor, now);
  return roundId;
}
