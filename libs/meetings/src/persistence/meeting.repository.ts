import type { Actor } from '@sifang/identity/domain';
import { outbox, type Tx } from '@sifang/platform';
import type { MeetingEvent } from '../domain/meeting-event.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingNotFound } from '../domain/rights.js';
import { steers } from '../domain/steering.js';
import { MeetingTable } from './meeting.table.js';
import { tellInvited } from './notice/invited.js';

/** Topic of the outbox messages of this context; the key is the meeting's id. */
export const MEETING_TOPIC = 'meeting';

/**
 * Everything that changes a meeting takes this lock first, so one meeting's acts happen one after another
 * and its sequence has no holes.
 * @throws Refusal MEETING_NOT_FOUND
 */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  const meeting = await tx.findOne(MeetingTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!meeting) throw meetingNotFound();
  return meeting;
}

export async function findMeeting(tx: Tx, id: string): Promise<Meeting | null> {
  return tx.findOneBy(MeetingTable, { id });
}

export async function insertMeeting(tx: Tx, meeting: Meeting): Promise<void> {
  await tx.insert(MeetingTable, { ...meeting, seq: 0 });
}

export async function saveMeeting(
  tx: Tx,
  { id, state, chairId, guestsAdmitted, openedAt, adjournedAt, recessSince, recessUntil }: Meeting,
): Promise<void> {
  await tx.update(MeetingTable, id, {
    ...{ state, chairId, guestsAdmitted, openedAt, adjournedAt, recessSince, recessUntil },
  });
}

/** Two schedulers of one estate wait for each other here, so that numbers have no holes. */
export async function nextNumber(tx: Tx, estateId: string): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('meeting number ' || $1::text))`, [estateId]);
  const last = await tx.maximum(MeetingTable, 'number', { estateId });
  return (last ?? 0) + 1;
}

export interface MeetingChange {
  readonly meetingId: string;
  /** The meeting's sequence number after the change. */
  readonly seq: number;
  readonly at: Date;
}

/** The record and its outbox message in one statement: every act of a meeting ends with it. */
const RECORD = `
  WITH changed AS (UPDATE meeting SET seq = seq + 1 WHERE id = $1 RETURNING id, seq),
  event AS (
    INSERT INTO meeting_event (meeting_id, seq, type, payload, actor_id, at, steers)
    SELECT id, seq, $2, $3, $4, $5, $7 FROM changed),
  message AS (INSERT INTO outbox (topic, key, seq) SELECT $6, id::text, seq FROM changed RETURNING topic, key, seq)
  SELECT seq, ${outbox.WAKE_UP} FROM message`;

/** Adds to the record what has just happened, with the office that the actor chose to act `under`, and tells everybody who follows once it is committed. */
export async function record(
  tx: Tx,
  meetingId: string,
  { type, ...payload }: MeetingEvent,
  actor: Actor,
  at: Date,
): Promise<MeetingChange> {
  const [row] = await tx.query<{ seq: number }[]>(RECORD, [
    ...[meetingId, type, JSON.stringify({ ...payload, under: actor.actingUnder }), actor.personId, at],
    ...[MEETING_TOPIC, steers(type)],
  ]);
  const { seq } = row!;
  outbox.appended(tx, { topic: MEETING_TOPIC, key: meetingId, seq });
  await tellInvited(tx, meetingId, type, actor.personId, at);
  return { meetingId, seq, at };
}

/** For a retry of something that has been done: where the meeting stands now. */
export async function currentChange(tx: Tx, meetingId: string, at: Date): Promise<MeetingChange> {
  const { seq } = await tx.findOneByOrFail(MeetingTable, { id: meetingId });
  return { meetingId, seq, at };
}
