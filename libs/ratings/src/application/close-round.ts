import type { Actor } from '@sifang/identity/domain';
import { addWorkdays, dayOf, type Clock } from '@sifang/kernel';
import { addJob, type ActContext, type Database, type Tx } from '@sifang/platform';
import { comingFlags } from '../domain/flags.js';
import { closingOf, lightFor, scored } from '../domain/result.js';
import { requireRight } from '../domain/rights.js';
import { requireMayBecome, RoundState, type Round } from '../domain/round.js';
import { collect } from '../persistence/answer.repository.js';
import { insertPreliminary, lightsBefore, sheetsOf } from '../persistence/result.repository.js';
import { lockRound, record, saveRound } from '../persistence/round.repository.js';

export const CLOSE_ROUND_TASK = 'rating-close-round';

export async function closeWhenOver(tx: Tx, { id, closesAt }: Round): Promise<void> {
  await addJob(tx, {
    ...{ task: CLOSE_ROUND_TASK, payload: { id }, runAt: closesAt },
    key: `${CLOSE_ROUND_TASK} ${id}`,
  });
}

/** What the worker does at the end of the time. Late, doubled or after somebody closed it by hand it does no harm. */
export async function closeByClock(database: Database, clock: Clock, id: string): Promise<void> {
  await database.transaction(async tx => {
    const round = await lockRound(tx, id);
    const now = clock.now();
    if (round.state === RoundState.OPEN && round.closesAt <= now) await close(tx, round, null, now);
  });
}

/** Who holds the round closes it before its time. Nobody has seen a figure until then. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN · ROUND_PUBLISHED */
export async function closeRound({ tx, now, actor }: ActContext<Actor>, roundId: string): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requireMayBecome(round, RoundState.PRELIMINARY);
  await close(tx, round, actor, now);
  return roundId;
}

/** Answers are counted here and never again: what is published later is made of these figures. */
async function close(tx: Tx, round: Round, by: Actor | null, now: Date): Promise<void> {
  const { answers, eligible } = await collect(tx, round, dayOf(now));
  const { sheets } = await sheetsOf(tx, round.id);
  const closing = closingOf(round, answers, { eligible, sheets });
  const flags = [...comingFlags(answers), ...(closing.figures?.flags ?? [])];
  const score = scored(round, closing, []);
  const light = lightFor(round, score, await lightsBefore(tx, round));
  await insertPreliminary(
    tx,
    round.id,
    { ...closing, flags },
    {
      ...{ score: score?.all ?? null, light, by: by?.personId ?? null, at: now },
    },
  );
  const objectUntil = addWorkdays(dayOf(now), round.settings.objectionDays);
  await saveRound(tx, { ...round, state: RoundState.PRELIMINARY, closedAt: now, objectUntil });
  await record(tx, round, { type: 'CLOSED', answers: answers.length, eligible }, by, now);
}
