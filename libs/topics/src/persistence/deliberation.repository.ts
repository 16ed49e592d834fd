import type { Tx } from '@sifang/platform';

export interface OnAgenda {
  readonly meetingId: string;
  readonly itemId: string;
}

/** Where the topic is to be talked about; null: nowhere now. */
export async function onAgenda(tx: Tx, topicId: string): Promise<OnAgenda | null> {
  const [row] = await tx.query<OnAgenda[]>(
    `SELECT meeting_id AS "meetingId", item_id AS "itemId" FROM topic_on_agenda WHERE topic_id = $1 AND ended_at IS NULL`,
    [topicId],
  );
  return row ?? null;
}

export async function enterOnAgenda(
  tx: Tx,
  topicId: string,
  { meetingId, itemId }: OnAgenda,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO topic_on_agenda (topic_id, meeting_id, item_id, put_at) VALUES ($1, $2, $3, $4)`,
    [topicId, meetingId, itemId, at],
  );
}

export async function leaveAgenda(tx: Tx, topicId: string, at: Date): Promise<void> {
  await tx.query(`UPDATE topic_on_agenda SET ended_at = $2 WHERE topic_id = $1 AND ended_at IS NULL`, [
    topicId,
    at,
  ]);
}
