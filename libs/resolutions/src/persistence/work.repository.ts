import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Satisfaction, Told } from '../domain/satisfaction.js';

export interface Undertaking {
  readonly id: string;
  readonly text: string;
  readonly doneBy: CalendarDay;
}

interface Promised {
  readonly resolutionId: string;
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
}

export async function insertUndertakings(
  tx: Tx,
  undertakings: readonly Undertaking[],
  by: Promised,
): Promise<void> {
  for (const { id, text, doneBy } of undertakings)
    await tx.query(
      `INSERT INTO resolution_undertaking (id, resolution_id, text, done_by, promised_by, promised_name, promised_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, by.resolutionId, text, doneBy, by.personId, by.name, by.at],
    );
}

/** @throws Refusal UNDERTAKING_NOT_FOUND for one of another resolution, or that is fulfilled */
export async function fulfil(tx: Tx, resolutionId: string, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const [done] = await tx.query<[unknown[], number]>(
    `UPDATE resolution_undertaking SET fulfilled_at = $3
      WHERE resolution_id = $1 AND id = ANY($2) AND fulfilled_at IS NULL RETURNING id`,
    [resolutionId, ids, now],
  );
  if (done.length < new Set(ids).size)
    throw new Refusal('UNDERTAKING_NOT_FOUND', 'There is no such open undertaking here.', 'fulfilledIds');
}

export interface Check {
  readonly resolutionId: string;
  readonly attempt: number;
  readonly passed: boolean;
  readonly personId: string;
  readonly at: Date;
}

export async function insertCheck(
  tx: Tx,
  { resolutionId, attempt, passed, personId, at }: Check,
): Promise<void> {
  await tx.query(
    `INSERT INTO resolution_check (resolution_id, attempt, passed, checked_by, checked_at) VALUES ($1, $2, $3, $4, $5)`,
    [resolutionId, attempt, passed, personId, at],
  );
}

export interface Rating {
  readonly resolutionId: string;
  readonly personId: string;
  readonly estateId: string;
  readonly satisfaction: Satisfaction;
  readonly comment: string;
  readonly at: Date;
}

/**
 * Counts for a unit of the person's at the estate for which nobody has said anything.
 * @throws Refusal UNIT_RATED_ALREADY when a co-owner was first · NO_UNIT_HERE
 */
export async function insertRating(tx: Tx, rating: Rating): Promise<void> {
  const { resolutionId, personId, estateId, satisfaction, comment, at } = rating;
  const units = await tx.query<{ id: string; rated: boolean }[]>(
    `SELECT u.id, EXISTS (SELECT FROM resolution_rating WHERE resolution_id = $1 AND unit_id = u.id) AS rated
       FROM unit_owner o JOIN unit u ON u.id = o.unit_id
      WHERE o.person_id = $2 AND o.until IS NULL AND u.estate_id = $3 ORDER BY u.id`,
    [resolutionId, personId, estateId],
  );
  if (units.length === 0) throw new Refusal('NO_UNIT_HERE', 'No unit of this estate is linked to you.');
  const unit = units.find(({ rated }) => !rated) ?? units[0]!;
  await tx.query(
    `INSERT INTO resolution_rating (resolution_id, person_id, unit_id, satisfaction, comment, rated_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [resolutionId, personId, unit.id, satisfaction, comment, at],
  );
}

/** What was said and is not told yet. */
export async function untold(tx: Tx, resolutionId: string): Promise<Satisfaction[]> {
  const rows = await tx.query<{ satisfaction: Satisfaction }[]>(
    `SELECT satisfaction FROM resolution_rating WHERE resolution_id = $1 AND NOT told`,
    [resolutionId],
  );
  return rows.map(({ satisfaction }) => satisfaction);
}

/** The figures move on: all that was said is told now. */
export async function tell(tx: Tx, resolutionId: string, told: Told): Promise<void> {
  const { satisfied, fairlySatisfied, dissatisfied } = told;
  await tx.query(
    `INSERT INTO resolution_satisfaction AS s (resolution_id, satisfied, fairly_satisfied, dissatisfied)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (resolution_id) DO UPDATE
        SET satisfied = s.satisfied + $2, fairly_satisfied = s.fairly_satisfied + $3, dissatisfied = s.dissatisfied + $4`,
    [resolutionId, satisfied, fairlySatisfied, dissatisfied],
  );
  await tx.query(`UPDATE resolution_rating SET told = true WHERE resolution_id = $1`, [resolutionId]);
}
