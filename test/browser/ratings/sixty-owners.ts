import { randomUUID } from 'node:crypto';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import type { Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';

export interface Household {
  readonly unitId: string;
  readonly owner: Visitor;
}

/** Where the sixty live: two buildings with enough answers to be shown, and one with too few. */
export const BUILDINGS = [...homesIn('91号楼', 30), ...homesIn('92号楼', 26), ...homesIn('93号楼', 4)];

function homesIn(building: string, homes: number): string[] {
  return Array<string>(homes).fill(building);
}

/** Sixty households of 翰林水岸, each with one owner who has signed in. */
export async function sixtyOwners({ database, person }: Town): Promise<Household[]> {
  const homes = BUILDINGS.map((building, at) => ({
    ...{ building, unitId: randomUUID(), personId: randomUUID() },
    ...{ name: `住户${String(at + 1).padStart(2, '0')}`, room: `${100 + at}` },
  }));
  const { source } = database;
  const given = [JSON.stringify(homes), ESTATE.hanlin];
  const from = `FROM jsonb_to_recordset($1::jsonb)
    AS h (building text, "unitId" uuid, "personId" uuid, name text, room text), (SELECT $2::uuid AS estate) e`;
  for (const into of [
    `INSERT INTO building (estate_id, name) SELECT DISTINCT estate, building ${from}`,
    `INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
     SELECT "unitId", estate, building, '1单元', room, 'DWELLING', 9000, 'REGISTER', 'REGISTERED', 'SOLE', '' ${from}`,
    `INSERT INTO person (id, name) SELECT "personId", name ${from} WHERE estate IS NOT NULL`,
    `INSERT INTO demo_sign_in (person_id, name, title, office, place_name, position)
     SELECT "personId", name, '', 'OWNER', '', 99 ${from} WHERE estate IS NOT NULL`,
    `INSERT INTO appointment (id, person_id, office, title, place_id, since)
     SELECT gen_random_uuid(), "personId", 'OWNER', '业主', estate, '2024-06-01' ${from}`,
    `INSERT INTO unit_owner (id, unit_id, position, name, id_suffix, person_id)
     SELECT gen_random_uuid(), "unitId", 1, name, '01123X', "personId" ${from} WHERE estate IS NOT NULL`,
  ])
    await source.query(into, given);
  const households: Household[] = [];
  for (const { unitId, personId } of homes) households.push({ unitId, owner: await person(personId) });
  return households;
}
