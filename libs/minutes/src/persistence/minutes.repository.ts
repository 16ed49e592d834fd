import { outbox, type Tx } from '@sifang/platform';
import type { Answer } from '../domain/answer.js';
import { VersionState } from '../domain/lifecycle.js';
import type { Minutes, Version } from '../domain/minutes.js';
import { minutesNotFound } from '../domain/rights.js';
import { AnswerTable, MinutesTable, VersionTable } from './minutes.table.js';

/** Topic of the outbox messages of this context; the key is the minutes' id. */
export const MINUTES_TOPIC = 'minutes';

/** Whoever changes minutes takes this lock first. @throws Refusal MINUTES_NOT_FOUND */
export async function lockMinutes(tx: Tx, id: string): Promise<Minutes> {
  const minutes = await tx.findOne(MinutesTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!minutes) throw minutesNotFound();
  return minutes;
}

/** Two who begin the minutes of one meeting wait for each other here, so that the second finds what the first began. */
export async function minutesBegun(tx: Tx, meetingId: string): Promise<Minutes | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('minutes ' || $1::text))`, [meetingId]);
  return tx.findOneBy(MinutesTable, { meetingId });
}

export async function insertMinutes(tx: Tx, minutes: Minutes, first: Version): Promise<void> {
  await tx.insert(MinutesTable, { ...minutes, seats: [...minutes.seats], seq: 0 });
  await tx.insert(VersionTable, first);
  await announceChange(tx, minutes.id);
}

export async function newestVersion(tx: Tx, minutesId: string): Promise<Version> {
  return tx.findOneOrFail(VersionTable, { where: { minutesId }, order: { number: 'DESC' } });
}

/** Null: nothing is published now. */
export async function publishedVersion(tx: Tx, minutesId: string): Promise<Version | null> {
  return tx.findOneBy(VersionTable, { minutesId, state: VersionState.PUBLISHED });
}

/** In this order: a version makes room before another takes its place. */
export async function saveVersions(tx: Tx, versions: readonly Version[]): Promise<void> {
  for (const version of versions) await tx.save(VersionTable, version);
  await announceChange(tx, versions[0]!.minutesId);
}

export async function answersOn(tx: Tx, { minutesId, number }: Version): Promise<Answer[]> {
  return tx.findBy(AnswerTable, { minutesId, version: number });
}

export async function insertAnswer(tx: Tx, { minutesId, number }: Version, answer: Answer): Promise<void> {
  await tx.insert(AnswerTable, { ...answer, minutesId, version: number });
  await announceChange(tx, minutesId);
}

async function announceChange(tx: Tx, id: string): Promise<void> {
  await tx.increment(MinutesTable, { id }, 'seq', 1);
  const { seq } = await tx.findOneOrFail(MinutesTable, { where: { id }, select: { seq: true } });
  await outbox.append(tx, { topic: MINUTES_TOPIC, key: id, seq });
}
