import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { leaveOffice } from './leave-office.js';
import { votersChanged } from './voters-changed.js';

/**
 * After a change of owners of these units, in the same transaction. Owners who stay have new rows: account, guardian
 * and word on the voter follow them. A voter stays while nobody came in who was not asked. Who left leaves the office.
 */
export async function followOwners(
  tx: Tx,
  unitIds: readonly string[],
  now: Date,
  today: CalendarDay,
): Promise<void> {
  await tx.query(`CREATE TEMPORARY TABLE IF NOT EXISTS owner_moved (before uuid, after uuid) ON COMMIT DROP`);
  await tx.query(`TRUNCATE owner_moved`);
  await tx.query(MOVED, [unitIds]);
  await tx.query(
    `UPDATE unit_owner n SET person_id = o.person_id FROM owner_moved m JOIN unit_owner o ON o.id = m.before
      WHERE n.id = m.after AND n.person_id IS NULL AND o.person_id IS NOT NULL`,
  );
  await tx.query(
    `UPDATE guardianship g SET unit_owner_id = m.after FROM owner_moved m
      WHERE g.unit_owner_id = m.before AND (g.until IS NULL OR g.until >= $1)`,
    [today],
  );
  await tx.query(VOTER_ENDS, [unitIds, now]);
  await tx.query(
    `UPDATE unit_voter v SET unit_owner_id = m.after FROM owner_moved m
      WHERE v.until IS NULL AND v.unit_owner_id = m.before`,
  );
  await tx.query(CONSENTS_END, [unitIds]);
  await tx.query(
    `UPDATE voter_consent c SET by_owner_id = b.after, for_owner_id = f.after FROM owner_moved b, owner_moved f
      WHERE c.by_owner_id = b.before AND c.for_owner_id = f.before`,
  );
  const left = await tx.query<{ personId: string; estateId: string }[]>(LEFT, [unitIds]);
  for (const { personId, estateId } of left) await leaveOffice(tx, personId, estateId, today);
  await votersChanged(tx, unitIds, now);
}

/** The version of a unit's owners that ended last. */
const LAST_VERSION = `(SELECT max(e.version) FROM unit_owner e WHERE e.unit_id = o.unit_id AND e.until IS NOT NULL)`;

/** Owners of the version before who are owners still, by name and certificate. */
const MOVED = `
  INSERT INTO owner_moved
  SELECT o.id, n.id
    FROM unit_owner n JOIN unit_owner o ON o.unit_id = n.unit_id AND o.name = n.name AND o.id_suffix = n.id_suffix
   WHERE n.unit_id = ANY($1) AND n.until IS NULL AND o.until IS NOT NULL AND o.version = ${LAST_VERSION}`;

const VOTER_ENDS = `
  UPDATE unit_voter v SET until = $2
   WHERE v.unit_id = ANY($1) AND v.until IS NULL
     AND (v.unit_owner_id NOT IN (SELECT before FROM owner_moved)
       OR EXISTS (SELECT FROM unit_owner o WHERE o.unit_id = v.unit_id AND o.until IS NULL
                     AND o.id NOT IN (SELECT after FROM owner_moved)))`;

const CONSENTS_END = `
  DELETE FROM voter_consent c
   WHERE c.unit_id = ANY($1) AND (c.by_owner_id NOT IN (SELECT before FROM owner_moved)
                               OR c.for_owner_id NOT IN (SELECT before FROM owner_moved))`;

/** Also those who stay: who owns something still keeps the office. */
const LEFT = `
  SELECT DISTINCT person.id AS "personId", u.estate_id AS "estateId"
    FROM unit_owner o JOIN unit u ON u.id = o.unit_id LEFT JOIN guardianship g ON g.unit_owner_id = o.id
    CROSS JOIN LATERAL (VALUES (o.person_id), (g.guardian_id)) person (id)
   WHERE o.unit_id = ANY($1) AND o.until IS NOT NULL AND o.version = ${LAST_VERSION} AND person.id IS NOT NULL`;
