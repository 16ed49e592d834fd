import type { Database } from '@sifang/platform';
import type { TopicState } from '../domain/lifecycle.js';
import type { TopicCategory } from '../domain/topic.js';
import { TOPIC_COLUMNS, type TopicRow } from './topic-row.js';

/** What waits at a desk: what is to be screened, what is in the pool, what a meeting has. */
export interface PoolRow {
  readonly seq: number;
  readonly epoch: string;
  /** To be heard first, then who waited longest. */
  readonly topics: readonly PoolTopic[];
  readonly counts: readonly PoolCount[];
}

/** Times are ISO strings out of JSON. */
export type PoolTopic = Omit<TopicRow, 'filedAt' | 'pooledAt' | 'endedAt' | 'mustBeHeardAt'> & {
  readonly filedAt: string;
  readonly pooledAt: string | null;
  readonly mustBeHeardAt: string | null;
  /** The meeting that has it. */
  readonly meetingId: string | null;
  readonly meetingState: string | null;
};

export interface PoolCount {
  readonly state: TopicState;
  readonly category: TopicCategory;
  readonly estateId: string;
  readonly estateName: string;
  readonly topics: number;
}

/** At most so many are shown; the counts are of all. */
export const MOST_SHOWN = 100;

const POOL = `
  WITH waiting AS (
    SELECT ${TOPIC_COLUMNS}, a.meeting_id AS "meetingId", m.state AS "meetingState"
      FROM topic t
      JOIN place estate ON estate.id = t.estate_id
      LEFT JOIN topic_on_agenda a ON a.topic_id = t.id AND a.ended_at IS NULL
      LEFT JOIN meeting m ON m.id = a.meeting_id
     WHERE t.state IN ('FILED', 'POOL', 'ON_AGENDA') AND (t.community_id = $1 OR t.town_id = $1)
  )
  SELECT coalesce((SELECT seq FROM topic_desk WHERE place_id = $1), 0) AS seq, (SELECT id FROM epoch) AS epoch,
         (SELECT coalesce(json_agg(w ORDER BY "mustBeHeardAt" NULLS LAST, coalesce("pooledAt", "filedAt"), id), '[]')
            FROM (SELECT * FROM waiting
                   ORDER BY "mustBeHeardAt" NULLS LAST, coalesce("pooledAt", "filedAt"), id LIMIT ${MOST_SHOWN}) w) AS topics,
         (SELECT coalesce(json_agg(c), '[]')
            FROM (SELECT state, category, "estateId", "estateName", count(*)::int AS topics FROM waiting
                   GROUP BY state, category, "estateId", "estateName") c) AS counts`;

/** Of a community or a town. */
export async function topicPool(database: Database, placeId: string): Promise<PoolRow> {
  const [pool] = await database.rows<PoolRow & Record<string, unknown>>('topic-pool', POOL, [placeId]);
  return pool!;
}
