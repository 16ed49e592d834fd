import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { UnitUse } from '../../domain/register.js';

export interface MyUnit {
  id: string;
  estateId: string;
  estateName: string;
  name: string;
  use: UnitUse;
  /** Whole number of 0.01 ㎡. */
  area: number;
  owners: MyUnitOwner[];
  /** The owner who votes for the unit; null while joint owners have not agreed. */
  voterOwnerId: string | null;
}

export interface MyUnitOwner {
  id: string;
  name: string;
  since: CalendarDay;
  /** The person who asks, as this owner or as this owner's guardian. */
  mine: boolean;
  claimed: boolean;
  /** Name of who acts for this owner today; null: nobody has to. */
  guardianName: string | null;
  /** Whom this owner wants to vote; null while silent. */
  wantsOwnerId: string | null;
}

/** Units that somebody owns or acts for an owner of. */
export function unitsOf(database: Database, personId: string, today: CalendarDay): Promise<MyUnit[]> {
  return database.rows<MyUnit & Record<string, unknown>>('units-of', UNITS, [personId, today]);
}

const GUARDIAN = `LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND g.since <= $2 AND (g.until IS NULL OR g.until >= $2)`;

const UNITS = `
  SELECT u.id, u.estate_id AS "estateId", p.name AS "estateName", u.short_name AS name, u.use, u.area, owners.*,
         coalesce(voter.id, CASE WHEN json_array_length(owners.owners) = 1 THEN owners.owners->0->>'id' END) AS "voterOwnerId"
    FROM unit u JOIN place p ON p.id = u.estate_id
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('id', o.id, 'name', o.name, 'since', o.since,
               'mine', $1::uuid IN (o.person_id, g.guardian_id) IS TRUE, 'claimed', o.person_id IS NOT NULL,
               'guardianName', guardian.name, 'wantsOwnerId', c.for_owner_id) ORDER BY o.position) AS owners
        FROM unit_owner o ${GUARDIAN}
        LEFT JOIN person guardian ON guardian.id = g.guardian_id
        LEFT JOIN voter_consent c ON c.unit_id = u.id AND c.by_owner_id = o.id
       WHERE o.unit_id = u.id AND o.until IS NULL
    ) owners
    LEFT JOIN LATERAL (
      SELECT v.unit_owner_id::text AS id FROM unit_voter v JOIN unit_owner o ON o.id = v.unit_owner_id AND o.until IS NULL
       WHERE v.unit_id = u.id AND v.until IS NULL
    ) voter ON true
   WHERE u.id IN (
     SELECT unit_id FROM unit_owner WHERE person_id = $1 AND until IS NULL
     UNION SELECT o.unit_id FROM unit_owner o ${GUARDIAN} WHERE o.until IS NULL AND g.guardian_id = $1)
   ORDER BY p.name COLLATE "zh-x-icu", u.short_name`;
