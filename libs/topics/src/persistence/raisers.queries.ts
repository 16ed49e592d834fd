import type { Tx } from '@sifang/platform';

/** Whether somebody filed or supports a topic under whose agenda item a meeting voted on this motion. */
export async function raised(tx: Tx, motionId: string, personId: string): Promise<boolean> {
  return (await raisedAmong(tx, [motionId], personId)).length > 0;
}

/** Those of the motions on whose topic, or on what was merged into it, somebody filed or supports. */
export async function raisedAmong(tx: Tx, motionIds: readonly string[], personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(RAISED, [motionIds, personId]);
  return rows.map(({ id }) => id);
}

/** Everybody who filed or supports a topic, or what was merged into it, on which a meeting voted with this motion. */
export async function raisersOf(tx: Tx, motionId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(RAISERS, [[motionId]]);
  return rows.map(({ id }) => id);
}

const FAMILY = `
  WITH RECURSIVE family AS (
    SELECT q.id AS motion_id, a.topic_id AS id
      FROM motion q JOIN topic_on_agenda a ON a.item_id = q.item_id WHERE q.id = ANY($1)
    UNION
    SELECT f.motion_id, t.id FROM family f JOIN topic t ON t.merged_into = f.id
  )`;

const RAISERS = `${FAMILY}
  SELECT t.filed_by AS id FROM family f JOIN topic t ON t.id = f.id WHERE t.filed_by IS NOT NULL
  UNION
  SELECT s.person_id FROM family f JOIN topic_support s ON s.topic_id = f.id`;

const RAISED = `${FAMILY}
  SELECT DISTINCT f.motion_id AS id FROM family f
   WHERE EXISTS (SELECT FROM topic t WHERE t.id = f.id AND t.filed_by = $2)
      OR EXISTS (SELECT FROM topic_support s WHERE s.topic_id = f.id AND s.person_id = $2)`;
