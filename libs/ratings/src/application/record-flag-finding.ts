import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { requirePreliminary } from '../domain/round.js';
import { closingOfRound } from '../persistence/result.repository.js';
import { lockRound, record } from '../persistence/round.repository.js';

export interface RecordFlagFinding {
  readonly roundId: string;
  /** What was looked into, and what was found. */
  readonly text: string;
}

/** Whoever holds the round says what they found about its flags; those who see the flags read it. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PRELIMINARY · NO_FLAGS */
export async function recordFlagFinding(
  { tx, now, actor }: ActContext<Actor>,
  { roundId, text }: RecordFlagFinding,
): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requirePreliminary(round);
  const { flags } = await closingOfRound(tx, roundId);
  if (flags.length === 0) throw new Refusal('NO_FLAGS', 'There is nothing to look into.');
  await record(tx, round, { type: 'FLAGS_LOOKED_INTO', text }, actor, now);
  return roundId;
}
