import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requirePublishable, struckBy } from '../domain/objection.js';
import { lightFor, scored } from '../domain/result.js';
import { requireRight } from '../domain/rights.js';
import { requireMayBecome, RoundState } from '../domain/round.js';
import {
  closingOfRound,
  insertPublished,
  lightsBefore,
  objectionsOf,
  unpublishedBefore,
} from '../persistence/result.repository.js';
import { lockRound, record, saveRound } from '../persistence/round.repository.js';

/**
 * The result stands from here on, once and for good.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PRELIMINARY · ROUND_PUBLISHED · OBJECTIONS_OPEN · OBJECTIONS_MAY_COME ·
 * EARLIER_ROUND_WAITS
 */
export async function publishScore({ tx, now, actor }: ActContext<Actor>, roundId: string): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requireMayBecome(round, RoundState.PUBLISHED);
  const objections = await objectionsOf(tx, roundId);
  requirePublishable(round, objections, await unpublishedBefore(tx, round), now);
  const struck = struckBy(objections);
  const score = scored(round, await closingOfRound(tx, roundId), struck);
  const light = lightFor(round, score, await lightsBefore(tx, round));
  const made = { score: score?.all ?? null, light, by: actor.personId, at: now };
  await insertPublished(tx, roundId, struck, made);
  await saveRound(tx, { ...round, state: RoundState.PUBLISHED, publishedAt: now });
  await record(tx, round, { type: 'PUBLISHED', light }, actor, now);
  return roundId;
}
