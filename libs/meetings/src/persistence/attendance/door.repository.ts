import { createHash } from 'node:crypto';
import type { Database, Tx } from '@sifang/platform';
import { keysHaveExpired, type DoorKind } from '../../domain/attendance/door.js';
import type { Meeting } from '../../domain/meeting.js';

export interface Door {
  readonly id: string;
  readonly meetingId: string;
  readonly kind: DoorKind;
  readonly openedBy: string;
  readonly closedAt: Date | null;
}

/** The key has 192 bits of chance, so that its plain hash gives nothing away. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

const COLUMNS = `id, meeting_id AS "meetingId", kind, opened_by AS "openedBy", closed_at AS "closedAt"`;
const BY_KEY = `SELECT d.id, d.meeting_id AS "meetingId", d.kind, d.opened_by AS "openedBy", d.closed_at AS "closedAt",
         m.state, m.starts_at AS "startsAt", m.adjourned_at AS "adjournedAt"
    FROM meeting_door d JOIN meeting m ON m.id = d.meeting_id
   WHERE d.key_hash = $1 AND d.meeting_id = $2 AND d.kind = $3 AND d.closed_at IS NULL`;

type DoorOfMeeting = Door & Pick<Meeting, 'state' | 'startsAt' | 'adjournedAt'>;

export async function insertDoor(
  tx: Tx,
  { id, meetingId, kind, key, openedBy, at }: Omit<Door, 'closedAt'> & { key: string; at: Date },
): Promise<void> {
  await tx.query(`INSERT INTO meeting_door VALUES ($1, $2, $3, $4, $5, $6)`, [
    ...[id, meetingId, kind, hashOfKey(key), openedBy, at],
  ]);
}

export async function openDoorsOf(tx: Tx, meetingId: string): Promise<Door[]> {
  return tx.query(`SELECT ${COLUMNS} FROM meeting_door WHERE meeting_id = $1 AND closed_at IS NULL`, [
    meetingId,
  ]);
}

export async function doorOf(tx: Tx, meetingId: string, id: string): Promise<Door | null> {
  const [door] = await tx.query<Door[]>(
    `SELECT ${COLUMNS} FROM meeting_door WHERE id = $2 AND meeting_id = $1`,
    [meetingId, id],
  );
  return door ?? null;
}

export async function closeDoor(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.query(`UPDATE meeting_door SET closed_at = $2 WHERE id = $1`, [id, at]);
}

/** The open door that this key opens at this moment. */
export async function doorByKey(
  reading: Tx | Database,
  meetingId: string,
  { key, kind, now }: { readonly key: string; readonly kind: DoorKind; readonly now: Date },
): Promise<Door | null> {
  const values = [hashOfKey(key), meetingId, kind];
  const rows =
    'rows' in reading
      ? await reading.rows<DoorOfMeeting & Record<string, unknown>>('door-by-key', BY_KEY, values)
      : await reading.query<DoorOfMeeting[]>(BY_KEY, values);
  const [door] = rows;
  return door && !keysHaveExpired(door, now) ? door : null;
}
