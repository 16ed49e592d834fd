import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface UnitVoter {
  readonly unitId: string;
  /** Null while joint owners have named nobody. */
  readonly ownerId: string | null;
  /** Whose account votes: the owner's, or the guardian's; null while nobody has claimed it. */
  readonly personId: string | null;
}

/** Who votes for each of these units on `today`: the sole owner, or the one whom joint owners named, or the guardian. */
export function votersOf(tx: Tx, unitIds: readonly string[], today: CalendarDay): Promise<UnitVoter[]> {
  return tx.query(
    `SELECT asked.id AS "unitId", o.id AS "ownerId", coalesce(g.guardian_id, o.person_id) AS "personId"
       FROM unnest($1::uuid[]) asked(id)
       LEFT JOIN LATERAL (
         SELECT o.id, o.person_id FROM unit_owner o
          WHERE o.unit_id = asked.id AND o.until IS NULL
            AND (o.id = (SELECT unit_owner_id FROM unit_voter WHERE unit_id = asked.id AND until IS NULL)
              OR NOT EXISTS (SELECT FROM unit_owner other
                              WHERE other.unit_id = asked.id AND other.until IS NULL AND other.id <> o.id))
       ) o ON true
       LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND g.since <= $2 AND (g.until IS NULL OR g.until >= $2)`,
    [unitIds, today],
  );
}
