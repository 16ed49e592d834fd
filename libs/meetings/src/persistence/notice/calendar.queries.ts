import type { Database, Tx } from '@sifang/platform';
import type { NoticeContent, NoticeKind } from '../../domain/notice/notice.js';
import { CONTENT_NOW } from './content.sql.js';

/** One meeting of somebody's calendar. Of what was not announced yet there is no version, kind and content. */
export interface CalendarRow {
  readonly meetingId: string;
  readonly cancelled: boolean;
  readonly version: number | null;
  readonly kind: NoticeKind | null;
  readonly content: NoticeContent;
  readonly changedAt: Date;
}

const CALENDAR = `
  SELECT m.id AS "meetingId", m.state = 'CANCELLED' AS cancelled, n.version, n.kind,
         coalesce(n.content, ${CONTENT_NOW}::jsonb) AS content,
         coalesce(n.given_at, (
           SELECT max(e.at) FROM meeting_event e
            WHERE e.meeting_id = m.id AND e.type IN ('MEETING_SCHEDULED', 'MEETING_CHANGED', 'MEETING_CANCELLED')
         )) AS "changedAt"
    FROM meeting_seat s
    JOIN meeting m ON m.id = s.meeting_id
    LEFT JOIN LATERAL (SELECT * FROM notice WHERE meeting_id = m.id ORDER BY version DESC LIMIT 1) n ON true
   WHERE s.person_id = $1 AND m.starts_at > $2 AND ($3::uuid IS NULL OR m.id = $3)
   ORDER BY m.starts_at DESC, m.id
   LIMIT 500`;

/** @param meetingId this one alone; null: all that begin after `since` */
export async function calendarRows(
  database: Database,
  personId: string,
  since: Date,
  meetingId: string | null,
): Promise<CalendarRow[]> {
  return database.rows<CalendarRow & Record<string, unknown>>('calendar', CALENDAR, [
    personId,
    since,
    meetingId,
  ]);
}

export async function feedOwner(database: Database, tokenHash: Buffer): Promise<string | null> {
  const asked = 'SELECT person_id AS "personId" FROM calendar_feed WHERE token_hash = $1';
  const [row] = await database.rows<{ personId: string }>('feed-owner', asked, [tokenHash]);
  return row?.personId ?? null;
}

/** Null: there is no address. */
export async function feedMadeAt(database: Database, personId: string): Promise<Date | null> {
  const asked = 'SELECT made_at AS "madeAt" FROM calendar_feed WHERE person_id = $1';
  const [row] = await database.rows<{ madeAt: Date }>('feed-made-at', asked, [personId]);
  return row?.madeAt ?? null;
}

/** The address that there was before leads nowhere from then on. */
export async function saveFeed(tx: Tx, personId: string, tokenHash: Buffer, madeAt: Date): Promise<void> {
  await tx.query(
    `INSERT INTO calendar_feed (person_id, token_hash, made_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET token_hash = $2, made_at = $3`,
    [personId, tokenHash, madeAt],
  );
}

/** @returns whether there was one */
export async function deleteFeed(tx: Tx, personId: string): Promise<boolean> {
  const asked = `WITH gone AS (DELETE FROM calendar_feed WHERE person_id = $1 RETURNING 1) SELECT FROM gone`;
  return (await tx.query<unknown[]>(asked, [personId])).length > 0;
}
