import type { Database } from '@sifang/platform';
import { LEAF, SALT } from '../casting/secrets-of-ballot.js';

export type Reading = Pick<Database, 'rows'>;

/** In whole batches, so that every checkpoint stands between two of them. Where fewer leaves came, the log goes no further. */
export const AT_ONCE = 65_536;
const LEAF_BYTES = 32;

/** A leaf opened, as it stands in the log. */
export interface LoggedRow {
  readonly leaf: Buffer;
  readonly id: string;
  readonly unit: number;
  readonly channel: string;
  readonly number: number | null;
  readonly byProxy: boolean;
  readonly revision: number;
  readonly choices: string;
  readonly salt: Buffer;
  readonly at: Date;
}

/**
 * The next leaves of the log in its order. None when it goes no further.
 * @param from where a batch begins
 */
export async function leavesFrom(
  database: Reading,
  voteId: string,
  from: number,
): Promise<{ leaf: Buffer }[]> {
  const batches = await database.rows<{ leaves: Buffer }>(
    'leaves-from',
    `SELECT leaves FROM ballot_batch WHERE vote_id = $1 AND first >= $2 AND first < $3 ORDER BY no`,
    [voteId, from, from + AT_ONCE],
  );
  return batches.flatMap(({ leaves }) =>
    Array.from({ length: leaves.length / LEAF_BYTES }, (_, at) => ({
      leaf: leaves.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES),
    })),
  );
}

/** The same, opened. */
export function ballotsFrom(database: Reading, voteId: string, from: number): Promise<LoggedRowRead[]> {
  return database.rows('ballots-from', BALLOTS_FROM, [voteId, from, from + AT_ONCE]);
}

type LoggedRowRead = LoggedRow & Record<string, unknown>;

// Salts and leaves are put together with nothing, lest each ballot fetch them from where large values are kept.
const BALLOTS_FROM = `
  WITH c AS MATERIALIZED (
    SELECT no, first, salts || '' AS salts, leaves || '' AS leaves
      FROM ballot_batch WHERE vote_id = $1 AND first >= $2 AND first < $3)
  SELECT ${LEAF} AS leaf, b.id, b.unit_no AS unit, b.channel, b.number, b.by_proxy AS "byProxy", b.revision, b.choices,
         ${SALT} AS salt, b.at
    FROM ballot b JOIN c ON c.no = b.batch
   WHERE b.vote_id = $1 AND b.batch BETWEEN (SELECT min(no) FROM c) AND (SELECT max(no) FROM c)
   ORDER BY b.log_index`;

export interface BatchRow {
  readonly no: number;
  readonly first: number;
  readonly size: number;
  readonly units: number;
  readonly heads: number;
  readonly area: number;
  readonly sealing: boolean;
  readonly at: Date;
}

export function batchesOf(
  database: Reading,
  voteId: string,
): Promise<(BatchRow & Record<string, unknown>)[]> {
  return database.rows(
    'batches-of-log',
    `SELECT no, first, size, units, heads, area::double precision AS area, sealing, at
       FROM ballot_batch WHERE vote_id = $1 ORDER BY no`,
    [voteId],
  );
}

/** Numbers of the units with a ballot. */
export async function unitsInLog(database: Reading, voteId: string): Promise<number[]> {
  const rows = await database.rows<{ unit: number }>(
    'units-in-log',
    `SELECT DISTINCT unit_no AS unit FROM ballot WHERE vote_id = $1 ORDER BY 1`,
    [voteId],
  );
  return rows.map(({ unit }) => unit);
}

/** Votes whose log goes further than their last checkpoint, and those that have none since their notice. */
export async function votesToSign(database: Reading): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(
    'votes-to-sign',
    `SELECT v.id FROM owners_vote v
       LEFT JOIN LATERAL (SELECT first + size AS size FROM ballot_batch WHERE vote_id = v.id ORDER BY no DESC LIMIT 1) log ON true
       LEFT JOIN LATERAL (SELECT size FROM ballot_checkpoint WHERE vote_id = v.id ORDER BY size DESC LIMIT 1) signed ON true
      WHERE v.state IN ('NOTICED', 'CLOSED', 'RESULT_POSTED', 'ANNULLED') AND v.noticed_on IS NOT NULL
        AND coalesce(log.size, 0) > coalesce(signed.size, -1)`,
    [],
  );
  return rows.map(({ id }) => id);
}
