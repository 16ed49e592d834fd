import type { Tx } from '@sifang/platform';
import type { Channel, Delivery } from '../../domain/notice/delivery.js';

const COLUMNS = `id, meeting_id AS "meetingId", version, person_id AS "personId", channel, state, round, attempts, reason,
  sent_at AS "sentAt"`;

/** In the app a notice has arrived as soon as it is committed. */
export async function deliverInApp(
  tx: Tx,
  { meetingId, version }: Pick<Delivery, 'meetingId' | 'version'>,
  people: readonly { readonly id: string; readonly personId: string }[],
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO notice_delivery (id, meeting_id, version, person_id, channel, state, queued_at, sent_at)
     SELECT d.id, $1, $2, d.person_id, 'IN_APP', 'SENT', $3, $3
       FROM unnest($4::uuid[], $5::uuid[]) AS d (id, person_id)`,
    [meetingId, version, at, people.map(({ id }) => id), people.map(({ personId }) => personId)],
  );
}

/** Whom it reached in the app: the recipients of this version. */
export async function recipientsOf(tx: Tx, meetingId: string, version: number): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM notice_delivery
      WHERE meeting_id = $1 AND version = $2 AND channel = 'IN_APP' ORDER BY person_id`,
    [meetingId, version],
  );
  return rows.map(({ personId }) => personId);
}

/** What leaves the house. Those that are queued already stay as they are, so that a job that comes twice adds nothing. */
export async function queueDeliveries(
  tx: Tx,
  { meetingId, version }: Pick<Delivery, 'meetingId' | 'version'>,
  deliveries: readonly { readonly id: string; readonly personId: string; readonly channel: Channel }[],
  at: Date,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `WITH queued AS (
       INSERT INTO notice_delivery (id, meeting_id, version, person_id, channel, state, queued_at)
       SELECT d.id, $1, $2, d.person_id, d.channel, 'QUEUED', $3
         FROM unnest($4::uuid[], $5::uuid[], $6::text[]) AS d (id, person_id, channel)
       ON CONFLICT ON CONSTRAINT notice_delivery_once DO NOTHING RETURNING id)
     SELECT id FROM queued`,
    [
      ...[meetingId, version, at, deliveries.map(({ id }) => id)],
      ...[deliveries.map(({ personId }) => personId), deliveries.map(({ channel }) => channel)],
    ],
  );
  return rows.map(({ id }) => id);
}

/** What has not left yet need not leave any more. */
export async function supersede(tx: Tx, meetingId: string, newestVersion: number): Promise<void> {
  await tx.query(
    `UPDATE notice_delivery SET state = 'SUPERSEDED'
      WHERE meeting_id = $1 AND version < $2 AND state IN ('QUEUED', 'FAILED')`,
    [meetingId, newestVersion],
  );
}

/** Null when there is none, and when another worker is at it: its own job answers for it. */
export async function takeDelivery(tx: Tx, id: string): Promise<Delivery | null> {
  const [row] = await tx.query<Delivery[]>(
    `SELECT ${COLUMNS} FROM notice_delivery WHERE id = $1 FOR UPDATE SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function lockDelivery(tx: Tx, meetingId: string, id: string): Promise<Delivery | null> {
  const [row] = await tx.query<Delivery[]>(
    `SELECT ${COLUMNS} FROM notice_delivery WHERE id = $1 AND meeting_id = $2 FOR UPDATE`,
    [id, meetingId],
  );
  return row ?? null;
}

export async function saveDelivery(
  tx: Tx,
  { id, state, round, attempts, reason, sentAt }: Delivery,
): Promise<void> {
  await tx.query(
    `UPDATE notice_delivery SET state = $2, round = $3, attempts = $4, reason = $5, sent_at = $6 WHERE id = $1`,
    [id, state, round, attempts, reason, sentAt],
  );
}

/** The first time counts. @returns when it was read; null when it was not addressed to this person */
export async function markRead(
  tx: Tx,
  { meetingId, version, personId }: Pick<Delivery, 'meetingId' | 'version' | 'personId'>,
  at: Date,
): Promise<Date | null> {
  const [row] = await tx.query<{ readAt: Date }[]>(
    `WITH marked AS (
       UPDATE notice_delivery SET state = 'READ', read_at = coalesce(read_at, $4)
        WHERE meeting_id = $1 AND version = $2 AND person_id = $3 AND channel = 'IN_APP' RETURNING read_at)
     SELECT read_at AS "readAt" FROM marked`,
    [meetingId, version, personId, at],
  );
  return row?.readAt ?? null;
}
