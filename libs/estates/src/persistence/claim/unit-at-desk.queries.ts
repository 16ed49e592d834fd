import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';

export interface UnitAtDesk {
  id: string;
  estateId: string;
  estateName: string;
  /** As people type it: 3-1-502. */
  unit: string;
  owners: OwnerAtDesk[];
  /** The owner who votes; null while joint owners have named nobody. */
  voterOwnerId: string | null;
  /** What the owners signed; empty when they agreed here, or the owner is alone. */
  voterPaper: string;
}

export interface OwnerAtDesk {
  id: string;
  name: string;
  claimed: boolean;
  /** Of today and of days to come. */
  guardians: GuardianAtDesk[];
}

export interface GuardianAtDesk {
  id: string;
  name: string;
  since: CalendarDay;
  /** Last day; null while no end is set. */
  until: CalendarDay | null;
  paper: string;
}

export async function unitAtDesk(
  database: Database,
  unitId: string,
  today: CalendarDay,
): Promise<UnitAtDesk | null> {
  const [unit] = await database.rows<UnitAtDesk & Record<string, unknown>>('unit-at-desk', UNIT, [
    unitId,
    today,
  ]);
  return unit ?? null;
}

const UNIT = `
  SELECT u.id, u.estate_id AS "estateId", p.name AS "estateName", u.short_name AS unit, owners.*,
         coalesce(v.unit_owner_id::text, CASE WHEN json_array_length(owners.owners) = 1 THEN owners.owners->0->>'id' END)
           AS "voterOwnerId",
         coalesce(v.paper, '') AS "voterPaper"
    FROM unit u JOIN place p ON p.id = u.estate_id
    LEFT JOIN unit_voter v ON v.unit_id = u.id AND v.until IS NULL
     AND EXISTS (SELECT FROM unit_owner o WHERE o.id = v.unit_owner_id AND o.until IS NULL)
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'claimed', o.person_id IS NOT NULL,
               'guardians', guardians.list) ORDER BY o.position), '[]') AS owners
        FROM unit_owner o
        CROSS JOIN LATERAL (
          SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', person.name, 'since', g.since,
                   'until', g.until, 'paper', g.paper) ORDER BY g.since), '[]') AS list
            FROM guardianship g JOIN person ON person.id = g.guardian_id
           WHERE g.unit_owner_id = o.id AND (g.until IS NULL OR g.until >= greatest(g.since, $2))) guardians
       WHERE o.unit_id = u.id AND o.until IS NULL) owners
   WHERE u.id = $1`;
