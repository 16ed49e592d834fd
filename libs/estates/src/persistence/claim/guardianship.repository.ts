import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface Guardianship {
  readonly id: string;
  readonly ownerId: string;
  readonly unitId: string;
  readonly guardianId: string;
  readonly since: CalendarDay;
  /** Last day; null while no end is set. */
  readonly until: CalendarDay | null;
}

export interface NewGuardianship extends Omit<Guardianship, 'unitId'> {
  /** What proves it, with its number. */
  readonly paper: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export async function insertGuardianship(tx: Tx, guardianship: NewGuardianship): Promise<void> {
  const { id, ownerId, guardianId, since, until, paper, recordedBy, recordedAt } = guardianship;
  await tx.query(
    `INSERT INTO guardianship (id, unit_owner_id, guardian_id, since, until, paper, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, ownerId, guardianId, since, until, paper, recordedBy, recordedAt],
  );
}

const GUARDIANSHIP = `
  SELECT g.id, g.unit_owner_id AS "ownerId", o.unit_id AS "unitId", g.guardian_id AS "guardianId",
         g.since::text, g.until::text
    FROM guardianship g JOIN unit_owner o ON o.id = g.unit_owner_id`;

export async function findGuardianship(tx: Tx, id: string): Promise<Guardianship | null> {
  const [found] = await tx.query<Guardianship[]>(`${GUARDIANSHIP} WHERE g.id = $1`, [id]);
  return found ?? null;
}

/** @throws Refusal GUARDIANSHIP_NOT_FOUND */
export async function lockGuardianship(tx: Tx, id: string): Promise<Guardianship> {
  const [found] = await tx.query<Guardianship[]>(`${GUARDIANSHIP} WHERE g.id = $1 FOR UPDATE OF g`, [id]);
  if (!found) throw guardianshipNotFound();
  return found;
}

export function guardianshipNotFound(): Refusal {
  return new Refusal('GUARDIANSHIP_NOT_FOUND', 'There is no such guardianship.', 'guardianshipId');
}

export async function saveLastDay(tx: Tx, id: string, until: CalendarDay): Promise<void> {
  await tx.query(`UPDATE guardianship SET until = $2 WHERE id = $1`, [id, until]);
}

/** Ids of the owners of this unit for whom somebody may speak today: as themselves, or as their guardian. */
export async function ownersSpokenFor(
  tx: Tx,
  unitId: string,
  personId: string,
  today: CalendarDay,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT o.id FROM unit_owner o
       LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND g.since <= $3 AND (g.until IS NULL OR g.until >= $3)
      WHERE o.unit_id = $1 AND o.until IS NULL AND CASE WHEN g.id IS NULL THEN o.person_id ELSE g.guardian_id END = $2`,
    [unitId, personId, today],
  );
  return rows.map(({ id }) => id);
}

/**
 * Who holds the office of an owner since a time when they acted for one, and does so no more. However long ago: an
 * office that was given afterwards is another.
 */
export function guardiansWhoseTermEnded(
  tx: Tx,
  today: CalendarDay,
): Promise<{ readonly guardianId: string; readonly estateId: string }[]> {
  return tx.query(
    `SELECT DISTINCT g.guardian_id AS "guardianId", u.estate_id AS "estateId"
       FROM guardianship g
       JOIN unit_owner o ON o.id = g.unit_owner_id
       JOIN unit u ON u.id = o.unit_id
       JOIN appointment a ON a.person_id = g.guardian_id AND a.place_id = u.estate_id AND a.office = 'OWNER'
      WHERE g.until < $1 AND a.since <= g.until AND (a.until IS NULL OR a.until >= $1)`,
    [today],
  );
}
