import type { Tx } from '@sifang/platform';
import type { Meeting } from '../../domain/meeting.js';
import type { Notice, NoticeContent } from '../../domain/notice/notice.js';
import { CONTENT_NOW } from './content.sql.js';

/** In order. */
export async function noticesOf(tx: Tx, meetingId: string): Promise<Notice[]> {
  return tx.query(
    `SELECT meeting_id AS "meetingId", version, kind, content, urgent_reason AS "urgentReason", given_by AS "givenBy",
            given_at AS "givenAt"
       FROM notice WHERE meeting_id = $1 ORDER BY version`,
    [meetingId],
  );
}

/** The constraint says whether somebody else has just given this version. */
export async function insertNotice(tx: Tx, notice: Notice): Promise<void> {
  const { meetingId, version, kind, content, urgentReason, givenBy, givenAt } = notice;
  await tx.query(
    `INSERT INTO notice (meeting_id, version, kind, content, urgent_reason, given_by, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [meetingId, version, kind, JSON.stringify(content), urgentReason, givenBy, givenAt],
  );
}

export async function noteSentOut(tx: Tx, meetingId: string, version: number, at: Date): Promise<void> {
  await tx.query(
    `UPDATE notice SET sent_out_at = coalesce(sent_out_at, $3) WHERE meeting_id = $1 AND version = $2`,
    [meetingId, version, at],
  );
}

/** What is to be told of the meeting as it stands now. */
export async function contentNow(tx: Tx, meetingId: string, reason: string): Promise<NoticeContent> {
  const asked = `SELECT ${CONTENT_NOW} AS content FROM meeting m WHERE m.id = $1`;
  const [row] = await tx.query<{ content: NoticeContent }[]>(asked, [meetingId]);
  return { ...row!.content, reason };
}

export async function savePlans(tx: Tx, { id, title, venue, startsAt }: Meeting): Promise<void> {
  await tx.query(`UPDATE meeting SET title = $2, venue = $3, starts_at = $4 WHERE id = $1`, [
    id,
    title,
    venue,
    startsAt,
  ]);
}
