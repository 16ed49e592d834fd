import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Owned, UnitFacts, UnitNow } from '../domain/unit.js';

export interface UnitToAdd extends UnitFacts, Pick<Owned, 'status' | 'ownership'> {
  readonly id: string;
  readonly estateId: string;
}

/** FOR UPDATE: changes of one unit and of its owners come one after another. @throws Refusal UNIT_NOT_FOUND */
export async function lockUnit(tx: Tx, id: string): Promise<UnitNow> {
  const [unit] = await tx.query<UnitNow[]>(
    `SELECT u.id, u.estate_id AS "estateId", u.version, u.status,
            (SELECT max(since)::text FROM unit_owner WHERE unit_id = u.id AND until IS NULL) AS since,
            (SELECT max(until)::text FROM unit_owner WHERE unit_id = u.id AND until > since) AS "freeFrom"
       FROM unit u WHERE u.id = $1 FOR UPDATE OF u`,
    [id],
  );
  if (!unit) throw unitNotFound();
  return unit;
}

export function unitNotFound(field = 'id'): Refusal {
  return new Refusal('UNIT_NOT_FOUND', 'There is no such unit.', field);
}

export async function insertUnit(tx: Tx, unit: UnitToAdd): Promise<void> {
  await nameBuilding(tx, unit.estateId, unit.building);
  await tx.query(
    `INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, area_on, area_document, remark, status, ownership)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [unit.id, unit.estateId, ...factsOf(unit), unit.status, unit.ownership],
  );
}

export async function saveFacts(tx: Tx, { id, estateId }: UnitNow, facts: UnitFacts): Promise<void> {
  await nameBuilding(tx, estateId, facts.building);
  await tx.query(
    `UPDATE unit SET building = $2, section = $3, room = $4, use = $5, area = $6, area_source = $7, area_on = $8,
            area_document = $9, remark = $10, version = version + 1 WHERE id = $1`,
    [id, ...factsOf(facts)],
  );
}

export async function saveOwnership(tx: Tx, id: string, { status, ownership }: Owned): Promise<void> {
  await tx.query(`UPDATE unit SET status = $2, ownership = $3, version = version + 1 WHERE id = $1`, [
    id,
    status,
    ownership,
  ]);
}

function factsOf(facts: UnitFacts): (string | number | CalendarDay | null)[] {
  return [
    ...[facts.building, facts.section, facts.room, facts.use, facts.area],
    ...[facts.areaSource, facts.areaOn, facts.areaDocument, facts.remark],
  ];
}

async function nameBuilding(tx: Tx, estateId: string, name: string): Promise<void> {
  await tx.query(`INSERT INTO building (estate_id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    estateId,
    name,
  ]);
}
