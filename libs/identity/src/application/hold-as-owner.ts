import { Refusal, type CalendarDay } from '@sifang/kernel';
import { newId, type Tx } from '@sifang/platform';
import { Office } from '../domain/index.js';
import { findPerson } from '../persistence/appointment.repository.js';
import { rightsChanged } from '../persistence/rights-changed.js';

export interface OwnersOffice {
  readonly personId: string;
  /** The estate that the unit lies in. */
  readonly estateId: string;
  /** Today, as the register changes. */
  readonly today: CalendarDay;
}

export interface OwnersOfficeBegins extends OwnersOffice {
  /** A first day that lies ahead; a day that is past, or none, is today. */
  readonly since?: CalendarDay;
}

/**
 * Follows from the register: who owns a unit, or acts for an owner, holds the office of an owner at that estate. No
 * one appoints to it; one that is held already goes on. @throws Refusal PERSON_NOT_FOUND
 */
export async function holdAsOwner(
  tx: Tx,
  now: Date,
  { personId, estateId, today, since = today }: OwnersOfficeBegins,
  title = '业主',
): Promise<void> {
  if (!(await findPerson(tx, personId))) throw new Refusal('PERSON_NOT_FOUND', 'There is no such person.');
  const firstDay = since > today ? since : today;
  await tx.query(
    `UPDATE appointment SET since = $4
      WHERE person_id = $1 AND office = $2 AND place_id = $3 AND since > $4 AND (until IS NULL OR until >= since)`,
    [personId, Office.OWNER, estateId, firstDay],
  );
  await tx.query(
    `INSERT INTO appointment (id, person_id, office, title, place_id, since)
     SELECT $1, $2, $3, $4, $5, $6
      WHERE NOT EXISTS (SELECT FROM appointment
              WHERE person_id = $2 AND office = $3 AND place_id = $5 AND (until IS NULL OR until >= $6))`,
    [newId(now), personId, Office.OWNER, title, estateId, firstDay],
  );
  await rightsChanged(tx, personId);
}

/** Who owns nothing at the estate any more, and acts for nobody there, holds the office until yesterday. */
export async function ceaseAsOwner(tx: Tx, { personId, estateId, today }: OwnersOffice): Promise<void> {
  await tx.query(
    `UPDATE appointment SET until = greatest($4::date - 1, since - 1)
      WHERE person_id = $1 AND office = $2 AND place_id = $3 AND (until IS NULL OR until >= $4)`,
    [personId, Office.OWNER, estateId, today],
  );
  await rightsChanged(tx, personId);
}
