import { outbox, type Database, type Tx } from '@sifang/platform';
import type { NoticeContent, NoticeKind } from '../../domain/notice/notice.js';

/** What one person was told in the app; the key is the person's id. */
export const MY_NOTICES_TOPIC = 'my-notices';

/** Of one moment. Times within lists are ISO strings out of JSON. */
export interface NoticesOfPerson {
  readonly seq: number;
  readonly epoch: string;
  /** Of the newest notices of each meeting. */
  readonly unread: number;
  /** The unread first. */
  readonly notices: readonly {
    readonly meetingId: string;
    readonly version: number;
    readonly kind: NoticeKind;
    readonly content: NoticeContent;
    readonly givenAt: string;
    readonly readAt: string | null;
  }[];
}

const SQL = `
  WITH newest AS (
    SELECT DISTINCT ON (d.meeting_id) d.meeting_id, d.version, d.read_at
      FROM notice_delivery d
     WHERE d.person_id = $1 AND d.channel = 'IN_APP' AND d.queued_at > $2
     ORDER BY d.meeting_id, d.version DESC
  )
  SELECT (SELECT id FROM epoch) AS epoch, coalesce((SELECT seq FROM notice_change WHERE person_id = $1), 0) AS seq,
         (SELECT count(*)::int FROM newest WHERE read_at IS NULL) AS unread,
         (SELECT coalesce(json_agg(told), '[]') FROM (
            SELECT newest.meeting_id AS "meetingId", newest.version, n.kind, n.content, n.given_at AS "givenAt",
                   newest.read_at AS "readAt"
              FROM newest JOIN notice n USING (meeting_id, version)
             ORDER BY newest.read_at IS NOT NULL, n.given_at DESC, newest.meeting_id LIMIT $3) told) AS notices`;

export async function noticesOfPerson(
  database: Database,
  personId: string,
  since: Date,
  first: number,
): Promise<NoticesOfPerson> {
  const [row] = await database.rows<NoticesOfPerson & Record<string, unknown>>('notices-of-person', SQL, [
    ...[personId, since, first],
  ]);
  return row!;
}

/** Whoever follows hears of it after the commit. */
export async function tellFollowers(tx: Tx, personIds: readonly string[]): Promise<void> {
  const changes = await tx.query<{ key: string; seq: number }[]>(
    `INSERT INTO notice_change AS c (person_id, seq) SELECT id, 1 FROM unnest($1::uuid[]) id ORDER BY id
     ON CONFLICT (person_id) DO UPDATE SET seq = c.seq + 1 RETURNING person_id AS key, seq`,
    [personIds],
  );
  for (const change of changes) await outbox.append(tx, { topic: MY_NOTICES_TOPIC, ...change });
}
