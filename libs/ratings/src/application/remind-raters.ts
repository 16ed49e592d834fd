import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { requireOpen } from '../domain/round.js';
import { peopleToRemind } from '../persistence/answer.repository.js';
import { remindedOn } from '../persistence/event.queries.js';
import { lockRound, record } from '../persistence/round.repository.js';
import { invite } from './reminding.js';

/** Whoever has not answered is asked once more; at most once a day. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN · REMINDED_TODAY */
export async function remindRaters({ tx, now, actor }: ActContext<Actor>, roundId: string): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requireOpen(round, now);
  const today = dayOf(now);
  if (today === dayOf(round.openedAt) || (await remindedOn(tx, roundId)) === today)
    throw new Refusal('REMINDED_TODAY', 'Everybody was asked today already; tomorrow again.');
  const people = (await peopleToRemind(tx, round, today)).length;
  await record(tx, round, { type: 'REMINDED', people }, actor, now);
  await invite(tx, roundId, now);
  return roundId;
}
