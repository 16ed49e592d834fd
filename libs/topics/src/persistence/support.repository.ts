import type { Tx } from '@sifang/platform';
import type { UnitWeight, Weight } from '../domain/support.js';

/** A topic with everything that was merged into it, and into that. */
const FAMILY = `
  WITH RECURSIVE family AS (
    SELECT $1::uuid AS id
    UNION
    SELECT t.id FROM family f JOIN topic t ON t.merged_into = f.id
  )`;

/** Whether somebody supports the topic or anything merged into it. */
export async function supports(tx: Tx, topicId: string, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }[]>(
    `${FAMILY} SELECT EXISTS (SELECT FROM topic_support WHERE topic_id IN (SELECT id FROM family) AND person_id = $2) AS found`,
    [topicId, personId],
  );
  return row!.found;
}

/** Whether somebody filed the topic or anything merged into it. */
export async function filedAny(tx: Tx, topicId: string, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }[]>(
    `${FAMILY} SELECT EXISTS (SELECT FROM topic WHERE id IN (SELECT id FROM family) AND filed_by = $2) AS found`,
    [topicId, personId],
  );
  return row!.found;
}

export async function insertSupport(tx: Tx, topicId: string, personId: string, at: Date): Promise<void> {
  await tx.query(`INSERT INTO topic_support (topic_id, person_id, at) VALUES ($1, $2, $3)`, [
    topicId,
    personId,
    at,
  ]);
}

/** A unit that another owner has brought in already stays as it is. */
export async function insertShares(tx: Tx, topicId: string, holdings: readonly UnitWeight[]): Promise<void> {
  if (holdings.length === 0) return;
  await tx.query(
    `INSERT INTO topic_share (topic_id, unit_id, area, head)
     SELECT $1, unit_id, area, head FROM unnest($2::uuid[], $3::int[], $4::text[]) AS held (unit_id, area, head)
     ON CONFLICT ON CONSTRAINT topic_share_once DO NOTHING`,
    [
      topicId,
      holdings.map(({ unitId }) => unitId),
      holdings.map(({ area }) => area),
      holdings.map(({ head }) => head),
    ],
  );
}

/** @returns the topics that the person supported, each with those who still support it */
export async function deleteSupport(
  tx: Tx,
  topicId: string,
  personId: string,
): Promise<{ topicId: string; remaining: string[] }[]> {
  const left = await tx.query<[{ topicId: string }[], number]>(
    `${FAMILY} DELETE FROM topic_support WHERE topic_id IN (SELECT id FROM family) AND person_id = $2
     RETURNING topic_id AS "topicId"`,
    [topicId, personId],
  );
  const ids = left[0].map(row => row.topicId);
  return tx.query(
    `SELECT of.id AS "topicId", coalesce((SELECT array_agg(person_id) FROM topic_support WHERE topic_id = of.id), '{}') AS remaining
       FROM unnest($1::uuid[]) AS of (id)`,
    [ids],
  );
}

export async function deleteShares(tx: Tx, topicId: string): Promise<void> {
  await tx.query(`DELETE FROM topic_share WHERE topic_id = $1`, [topicId]);
}

export interface Support extends Weight {
  readonly supporters: number;
  /** Null: not so many that a meeting has to hear it. */
  readonly mustBeHeardAt: Date | null;
}

/** Counts a topic and all that is merged into it: nobody twice, no unit twice. */
export async function countSupport(tx: Tx, topicId: string): Promise<Support> {
  const [support] = await tx.query<Support[]>(
    `${FAMILY}
     SELECT (SELECT count(DISTINCT person_id)::int FROM topic_support WHERE topic_id IN (SELECT id FROM family)) AS supporters,
            share.heads, share.area,
            (SELECT must_be_heard_at FROM topic WHERE id = $1) AS "mustBeHeardAt"
       FROM (SELECT count(DISTINCT head)::int AS heads, coalesce(sum(area), 0)::int AS area
               FROM (SELECT DISTINCT ON (unit_id) unit_id, area, head FROM topic_share
                      WHERE topic_id IN (SELECT id FROM family) ORDER BY unit_id, topic_id) unit) share`,
    [topicId],
  );
  return support!;
}

/** @param whole of the estate */
export async function saveSupport(tx: Tx, topicId: string, support: Support, whole: Weight): Promise<void> {
  const { supporters, heads, area, mustBeHeardAt } = support;
  await tx.query(
    `UPDATE topic SET supporters = $2, heads = $3, area = $4, must_be_heard_at = $5, whole_heads = $6, whole_area = $7
      WHERE id = $1`,
    [topicId, supporters, heads, area, mustBeHeardAt, whole.heads, whole.area],
  );
}

export async function isToBeHeard(tx: Tx, topicId: string): Promise<boolean> {
  const [row] = await tx.query<{ heard: boolean }[]>(
    `SELECT must_be_heard_at IS NOT NULL AS heard FROM topic WHERE id = $1`,
    [topicId],
  );
  return row!.heard;
}
