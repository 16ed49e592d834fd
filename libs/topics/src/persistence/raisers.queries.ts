import type { Tx } from '@sifang/platform';

/** Who filed or supports a topic, or what was merged into it, under whose agenda item a meeting voted on this motion. */
export async function raised(tx: Tx, motionId: string, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }[]>(
    `WITH RECURSIVE family AS (
       SELECT a.topic_id AS id FROM motion q JOIN topic_on_agenda a ON a.item_id = q.item_id WHERE q.id = $1
       UNION
       SELECT t.id FROM family f JOIN topic t ON t.merged_into = f.id
     )
     SELECT EXISTS (SELECT FROM topic WHERE id IN (SELECT id FROM family) AND filed_by = $2)
         OR EXISTS (SELECT FROM topic_support WHERE topic_id IN (SELECT id FROM family) AND person_id = $2) AS found`,
    [motionId, personId],
  );
  return row!.found;
}
