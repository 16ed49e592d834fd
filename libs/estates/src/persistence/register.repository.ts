import type { Tx } from '@sifang/platform';
import type { RegisterRow } from '../domain/register.js';

export interface NewUnit extends RegisterRow {
  readonly id: string;
}

/** One statement with one array for each column: the planner and the wire see the same few parameters for any number of rows. */
export async function insertUnits(tx: Tx, estateId: string, units: readonly NewUnit[]): Promise<void> {
  await tx.query(
    `INSERT INTO unit (estate_id, id, building, section, room, use, area, area_source, status, ownership, phone, remark)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::text[],
                              $9::text[], $10::text[], $11::text[], $12::text[])`,
    [
      estateId,
      units.map(unit => unit.id),
      units.map(unit => unit.building),
      units.map(unit => unit.section),
      units.map(unit => unit.room),
      units.map(unit => unit.use),
      units.map(unit => unit.area),
      units.map(unit => unit.areaSource),
      units.map(unit => unit.status),
      units.map(unit => unit.ownership),
      units.map(unit => unit.phone),
      units.map(unit => unit.remark),
    ],
  );
}

export async function insertOwners(tx: Tx, units: readonly NewUnit[]): Promise<void> {
  const owners = units.flatMap(({ id, owners }) =>
    owners.map((owner, at) => ({ id, position: at + 1, ...owner })),
  );
  await tx.query(
    `INSERT INTO unit_owner (unit_id, position, name, id_suffix)
     SELECT * FROM unnest($1::uuid[], $2::smallint[], $3::text[], $4::text[])`,
    [
      owners.map(owner => owner.id),
      owners.map(owner => owner.position),
      owners.map(owner => owner.name),
      owners.map(owner => owner.idSuffix),
    ],
  );
}
