import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { Light } from '../domain/ladder.js';
import { requireRight } from '../domain/rights.js';
import { requirePublished } from '../domain/round.js';
import { lightOfRound } from '../persistence/result.repository.js';
import { lockRound, record } from '../persistence/round.repository.js';

export interface RecordTalk {
  readonly roundId: string;
  /** With whom, and what came of it. */
  readonly text: string;
}

/** 约谈 that goes with a card. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PUBLISHED · NO_CARD */
export async function recordTalk(
  { tx, now, actor }: ActContext<Actor>,
  { roundId, text }: RecordTalk,
): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requirePublished(round);
  const light = await lightOfRound(tx, roundId);
  if (light !== Light.YELLOW && light !== Light.RED)
    throw new Refusal('NO_CARD', 'A talk goes with a yellow or a red card.');
  await record(tx, round, { type: 'TALK_HELD', text }, actor, now);
  return roundId;
}
