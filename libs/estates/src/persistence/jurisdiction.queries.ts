import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Jurisdiction } from '../domain/estate.js';

/** Under whom an estate falls. @throws Refusal ESTATE_NOT_FOUND */
export async function jurisdictionOf(tx: Tx, estateId: string): Promise<Jurisdiction> {
  const [jurisdiction] = await tx.query<Jurisdiction[]>(
    `SELECT e.id AS "estateId", e.name AS "estateName",
            c.id AS "communityId", c.name AS "communityName",
            t.id AS "townId", t.name AS "townName"
       FROM place e
       JOIN place c ON c.id = e.parent_id
       JOIN place t ON t.id = c.parent_id
      WHERE e.id = $1 AND e.kind = 'ESTATE'`,
    [estateId],
  );
  if (!jurisdiction) throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  return jurisdiction;
}
