import type { CalendarDay } from '@sifang/kernel';
import type { Seals, Tx } from '@sifang/platform';
import { ownerSeals } from '../owner-seals.js';
import { planForMany } from './stage.js';

export interface Writing {
  readonly importId: string;
  readonly estateId: string;
  /** From whose beginning owners that are new to a unit own it, as far as the roll says. */
  readonly since: CalendarDay;
  readonly at: Date;
}

/** The staged rows become the register: all of them, in the caller's transaction. Units that the file does not name stay. */
export async function writeRegister(tx: Tx, writing: Writing, seals: Seals): Promise<void> {
  const { importId, estateId, since, at } = writing;
  await planForMany(tx);
  await tx.query(BUILDINGS, [importId, estateId]);
  // Those of units that change come first: what is new afterwards is then new alone.
  await tx.query(END_OWNERS, [importId, since]);
  await tx.query(CHANGED_UNITS, [importId]);
  await tx.query(OWNERS_OF_CHANGED, [importId, since, at]);
  await sealPhonesAnew(tx, importId, seals);
  await tx.query(NEW_UNITS, [importId, estateId]);
  await tx.query(OWNERS_OF_NEW, [importId, since, at]);
}

const BUILDINGS = `
  INSERT INTO building (estate_id, name)
  SELECT DISTINCT $2::uuid, building FROM roll_import_row WHERE import_id = $1
  ON CONFLICT DO NOTHING`;

/** It ends where the next begin; who came in today, or with a day to come, leaves with that day. */
const END_OWNERS = `
  UPDATE unit_owner w SET until = greatest($2::date, w.since)
    FROM roll_import_change c
   WHERE c.import_id = $1 AND c.owners_change AND w.unit_id = c.unit_id AND w.until IS NULL`;

const CHANGED_UNITS = `
  UPDATE unit u
     SET use = n.use, area = n.area, area_source = n.area_source, status = n.status, remark = n.remark,
         ownership = CASE WHEN u.ownership = 'SHARES' AND n.ownership = 'JOINT' AND NOT n.owners_change THEN 'SHARES'
                          ELSE n.ownership END,
         -- The certificate or survey that gave the old area does not give the new one.
         area_on = CASE WHEN n.area = u.area AND n.area_source = u.area_source THEN u.area_on END,
         area_document = CASE WHEN n.area = u.area AND n.area_source = u.area_source THEN u.area_document ELSE '' END,
         version = u.version + 1
    FROM (SELECT c.unit_id, c.owners_change, s.use, s.area, s.area_source, s.status, s.remark, s.ownership
            FROM roll_import_change c JOIN roll_import_row s ON s.import_id = c.import_id AND s.line = c.line
           WHERE c.import_id = $1 AND c.kind = 'CHANGED') AS n
   WHERE u.id = n.unit_id`;

const OWNERS = `
  INSERT INTO unit_owner (id, unit_id, position, name, id_suffix, version, since, recorded_at, phone_sealed, phone_digest)
  SELECT CASE n.position WHEN 1 THEN s.first_owner_id ELSE gen_random_uuid() END, u.id, n.position, n.name, n.id_suffix,
         u.version, $2::date, $3::timestamptz,
         CASE n.position WHEN 1 THEN s.phone_sealed END, CASE n.position WHEN 1 THEN s.phone_digest END`;

/** The file gives one telephone for each unit and does not say whose; it goes with whom it names first. */
const EACH_OWNER = `CROSS JOIN LATERAL unnest(s.names, s.id_suffixes) WITH ORDINALITY AS n (name, id_suffix, position)`;

const OWNERS_OF_CHANGED = `${OWNERS}
    FROM roll_import_change c
    JOIN roll_import_row s ON s.import_id = c.import_id AND s.line = c.line
    JOIN unit u ON u.id = c.unit_id ${EACH_OWNER}
   WHERE c.import_id = $1 AND c.owners_change`;

const NEW_UNITS = `
  INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
  SELECT s.unit_id, $2, s.building, s.section, s.room, s.use, s.area, s.area_source, s.status, s.ownership, s.remark
    FROM roll_import_row s
   WHERE s.import_id = $1
     AND NOT EXISTS (SELECT FROM unit u WHERE u.estate_id = $2 AND u.building = s.building
                                          AND u.section = s.section AND u.room = s.room)
   ORDER BY s.line`;

const OWNERS_OF_NEW = `${OWNERS}
    FROM roll_import_row s JOIN unit u ON u.id = s.unit_id ${EACH_OWNER}
   WHERE s.import_id = $1`;

/** Owners that stay keep their row; a telephone is sealed for that row, not for the one that the stage had made. */
async function sealPhonesAnew(tx: Tx, importId: string, seals: Seals): Promise<void> {
  const phones = await tx.query<{ owner: string; staged: string; sealed: Buffer; digest: Buffer }[]>(
    `SELECT w.id AS owner, s.first_owner_id AS staged, s.phone_sealed AS sealed, s.phone_digest AS digest
       FROM roll_import_change c
       JOIN roll_import_row s ON s.import_id = c.import_id AND s.line = c.line
       JOIN unit_owner w ON w.unit_id = c.unit_id AND w.until IS NULL AND w.position = 1
      WHERE c.import_id = $1 AND c.phone_changes AND NOT c.owners_change`,
    [importId],
  );
  if (phones.length === 0) return;
  await tx.query(
    `UPDATE unit_owner w SET phone_sealed = n.sealed, phone_digest = n.digest
       FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS n (id, sealed, digest) WHERE w.id = n.id`,
    [
      phones.map(({ owner }) => owner),
      phones.map(({ owner, staged, sealed }) =>
        ownerSeals.sealPhone(seals, owner, ownerSeals.openPhone(seals, staged, sealed)),
      ),
      phones.map(({ digest }) => digest),
    ],
  );
}
