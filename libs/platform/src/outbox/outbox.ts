import type { Tx } from '../database/database.js';
import { noteAppended, type OutboxMessage } from './message.js';

export type { OutboxMessage, Topic } from './message.js';

/** Channel of the wake-up that goes with each row. */
export const OUTBOX_CHANNEL = 'outbox';

/**
 * The end of a statement that appends what a part of it named `message` has inserted, for acts that come so often
 * that a statement of its own would count; `appended` says so afterwards.
 */
export const WAKE_UP = `pg_notify('${OUTBOX_CHANNEL}', row_to_json(message)::text)`;

/** For messages that a statement of the caller's own has written together with its `WAKE_UP`. */
export const appended = noteAppended;

/**
 * Nothing leaves before commit: the row is written, and its wake-up queued, in the caller's transaction.
 * Postgres delivers wake-ups in the order of commits. Not for ballots of owners' votes: a NOTIFY in each of many
 * concurrent transactions makes their commits wait for one another.
 */
export async function append(tx: Tx, message: OutboxMessage): Promise<void> {
  await tx.query(
    `WITH message AS (INSERT INTO outbox (topic, key, seq) VALUES ($1, $2, $3) RETURNING topic, key, seq)
     SELECT ${WAKE_UP} FROM message`,
    [message.topic, message.key, message.seq],
  );
  noteAppended(tx, message);
}
