import { randomUUID } from 'node:crypto';
import type { Seals, Tx } from '@sifang/platform';
import type { RegisterRow } from '../domain/register.js';
import { ownerSeals } from './owner-seals.js';

export interface NewUnit extends RegisterRow {
  readonly id: string;
}

/** Two statements with one array for each column: the planner and the wire see the same few parameters for any number of rows. */
export async function insertUnits(tx: Tx, estateId: string, units: readonly NewUnit[]): Promise<void> {
  await tx.query(
    `INSERT INTO building (estate_id, name) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [estateId, [...new Set(units.map(unit => unit.building))]],
  );
  await tx.query(
    `INSERT INTO unit (estate_id, id, building, section, room, use, area, area_source, status, ownership, remark)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::text[],
                              $9::text[], $10::text[], $11::text[])`,
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
      units.map(unit => unit.remark),
    ],
  );
}

/** A roll gives one telephone for each unit; it goes with whom it names first. */
export async function insertOwners(tx: Tx, seals: Seals, units: readonly NewUnit[]): Promise<void> {
  const owners = units.flatMap(({ id, owners, phone }) =>
    owners.map((owner, at) => ({
      ...{ id, ownerId: randomUUID(), position: at + 1, phone: at === 0 ? phone : null },
      ...owner,
    })),
  );
  await tx.query(
    `INSERT INTO unit_owner (unit_id, position, name, id_suffix, share_part, share_whole, id, phone_sealed, phone_digest)
     SELECT * FROM unnest($1::uuid[], $2::smallint[], $3::text[], $4::text[], $5::integer[], $6::integer[],
                          $7::uuid[], $8::bytea[], $9::bytea[])`,
    [
      owners.map(owner => owner.id),
      owners.map(owner => owner.position),
      owners.map(owner => owner.name),
      owners.map(owner => owner.idSuffix),
      owners.map(owner => owner.share?.part ?? null),
      owners.map(owner => owner.share?.whole ?? null),
      owners.map(owner => owner.ownerId),
      owners.map(({ ownerId, phone }) => phone && ownerSeals.sealPhone(seals, ownerId, phone)),
      owners.map(({ phone }) => phone && ownerSeals.phoneDigest(seals, phone)),
    ],
  );
}
