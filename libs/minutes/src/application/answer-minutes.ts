import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { answer, conclude, type Saying } from '../domain/answer.js';
import { minutesNotFound, requireRight, rights } from '../domain/rights.js';
import {
  answersOn,
  insertAnswer,
  lockMinutes,
  newestVersion,
  saveVersions,
} from '../persistence/minutes.repository.js';

export interface AnswerMinutes extends Saying {
  readonly minutesId: string;
  /** The version that was read; another may have taken its place. */
  readonly version: number;
}

/**
 * A party confirms a version, or objects in writing; once. When it was the last, the version is confirmed.
 * @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED · MINUTES_REVISED · SEAT_NOT_HELD · MINUTES_NOT_SUBMITTED ·
 * CONFIRMATION_OVER · OBJECTION_EMPTY · MINUTES_ANSWERED
 */
export async function answerMinutes(
  { tx, now, actor }: ActContext<Actor>,
  { minutesId, version: number, ...saying }: AnswerMinutes,
): Promise<string> {
  const minutes = await lockMinutes(tx, minutesId);
  if (!rights.knowOf(actor, minutes)) throw minutesNotFound();
  requireRight(
    minutes.seats.some(({ personId }) => personId === actor.personId),
    'Only those who sat in the meeting confirm its minutes.',
  );
  const version = await newestVersion(tx, minutesId);
  if (version.number !== number)
    throw new Refusal('MINUTES_REVISED', 'There is a newer version; read that one first.', 'version');
  const answers = await answersOn(tx, version);
  const given = answer({ minutes, version, answers }, actor.personId, saying, now);
  if (answers.includes(given)) return minutesId;
  await insertAnswer(tx, version, given);
  const confirmed = conclude(version, minutes, [...answers, given], now);
  if (confirmed) await saveVersions(tx, [confirmed]);
  return minutesId;
}
