import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface FirstAssembly {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly since: CalendarDay;
  readonly dueOn: CalendarDay;
  /** 0.01 ㎡ */
  readonly delivered: number;
  readonly whole: number;
}

/** An estate that no body has served and that elects none; the rules are those of the town's other bodies. */
export interface WithoutBody {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  /** Key of a profile; null: no body of the town goes by any. */
  readonly profile: string | null;
}

export function estatesWithoutBody(tx: Tx): Promise<WithoutBody[]> {
  return tx.query(
    `SELECT e.id AS "estateId", c.id AS "communityId", c.parent_id AS "townId",
            (SELECT b.profile FROM body b WHERE b.town_id = c.parent_id ORDER BY b.community_id = c.id DESC, b.id DESC LIMIT 1) AS profile
       FROM place e JOIN place c ON c.id = e.parent_id
      WHERE e.kind = 'ESTATE' AND NOT EXISTS (SELECT FROM body b WHERE b.estate_id = e.id)
        AND NOT EXISTS (SELECT FROM election x WHERE x.estate_id = e.id AND x.state NOT IN ('REQUESTED', 'FAILED', 'ABANDONED'))
        AND NOT EXISTS (SELECT FROM first_assembly f WHERE f.estate_id = e.id)
      ORDER BY e.id`,
  );
}

/** @returns whether nobody had found it before */
export async function insertFirstAssembly(tx: Tx, one: FirstAssembly, at: Date): Promise<boolean> {
  const { estateId, communityId, townId, since, dueOn, delivered, whole } = one;
  const rows = await tx.query<unknown[]>(
    `WITH found AS (
       INSERT INTO first_assembly (estate_id, community_id, town_id, since, due_on, delivered, whole, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT first_assembly_pk DO NOTHING RETURNING 1)
     SELECT FROM found`,
    [estateId, communityId, townId, since, dueOn, delivered, whole, at],
  );
  return rows.length > 0;
}

/** Whoever follows the estate, its community or its town is told. */
export async function saveTold(tx: Tx, estateId: string, at: Date): Promise<void> {
  await tx.query(`UPDATE first_assembly SET told_at = $2 WHERE estate_id = $1`, [estateId, at]);
}
