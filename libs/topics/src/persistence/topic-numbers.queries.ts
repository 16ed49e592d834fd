import type { Database } from '@sifang/platform';

/** What was brought, what came of it, and what waits. What was merged into another is counted with that one. */
export interface TopicNumbers {
  /** Filed in the period. */
  readonly raised: number;
  /** Settled by a meeting in the period. */
  readonly settled: number;
  /** Ended in the period without a meeting: explained, forwarded, for all owners, out of scope, settled by law. */
  readonly screenedAway: number;
  /** Waiting now, by days since they were filed. */
  readonly waiting: number;
  readonly waitingUpTo7: number;
  readonly waitingUpTo30: number;
  readonly waitingOver30: number;
}

export interface Period {
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
  readonly now: Date;
}

const WAITS = `state IN ('FILED', 'POOL', 'ON_AGENDA')`;
const SQL = `
  SELECT count(*) FILTER (WHERE filed_at >= $2 AND filed_at < $3)::int AS raised,
         count(*) FILTER (WHERE state = 'SETTLED' AND ended_at >= $2 AND ended_at < $3)::int AS settled,
         count(*) FILTER (WHERE state <> 'SETTLED' AND ended_at >= $2 AND ended_at < $3)::int AS "screenedAway",
         count(*) FILTER (WHERE ${WAITS})::int AS waiting,
         count(*) FILTER (WHERE ${WAITS} AND age < interval '7 days')::int AS "waitingUpTo7",
         count(*) FILTER (WHERE ${WAITS} AND age >= interval '7 days' AND age < interval '30 days')::int AS "waitingUpTo30",
         count(*) FILTER (WHERE ${WAITS} AND age >= interval '30 days')::int AS "waitingOver30"
    FROM (SELECT state, filed_at, ended_at, $4::timestamptz - filed_at AS age FROM topic
           WHERE (community_id = ANY($1) OR town_id = ANY($1)) AND state <> 'MERGED'
             AND (filed_at >= $2 OR ended_at >= $2 OR ${WAITS})) t`;

/** @param placeIds communities and towns */
export async function topicNumbers(
  database: Database,
  placeIds: readonly string[],
  { from, to, now }: Period,
): Promise<TopicNumbers> {
  const [row] = await database.rows<TopicNumbers & Record<string, unknown>>('topic-numbers', SQL, [
    ...[placeIds, from, to, now],
  ]);
  return row!;
}
