import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { Refusal } from '@sifang/kernel';

export interface Filing {
  readonly id: string;
  readonly about: 'TERM' | 'CHANGE';
  /** What changed, in words of the record; empty for a whole term. */
  readonly change: string;
  readonly happenedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly filedOn: CalendarDay | null;
  readonly streetReceipt: string | null;
  readonly countyReceipt: string | null;
  readonly answer: 'ACCEPTED' | 'RETURNED' | null;
  readonly answerText: string;
  readonly answerDueOn: CalendarDay | null;
  readonly answeredOn: CalendarDay | null;
}

export const FILING_COLUMNS = `f.id, f.about, f.change, f.happened_on::text AS "happenedOn", f.due_on::text AS "dueOn",
  f.filed_on::text AS "filedOn", f.street_receipt AS "streetReceipt", f.county_receipt AS "countyReceipt", f.answer,
  f.answer_text AS "answerText", f.answer_due_on::text AS "answerDueOn", f.answered_on::text AS "answeredOn"`;

export async function insertFiling(
  tx: Tx,
  termId: string,
  filing: Pick<Filing, 'id' | 'about' | 'change' | 'happenedOn' | 'dueOn'>,
): Promise<void> {
  const { id, about, change, happenedOn, dueOn } = filing;
  await tx.query(
    `INSERT INTO body_filing (id, term_id, about, change, happened_on, due_on) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, termId, about, change, happenedOn, dueOn],
  );
}

/** A filing with the body that it is about. @throws Refusal FILING_NOT_FOUND */
export async function findFiling(
  tx: Tx,
  id: string,
): Promise<Filing & { readonly bodyId: string; readonly termId: string }> {
  const [filing] = await tx.query<(Filing & { bodyId: string; termId: string })[]>(
    `SELECT ${FILING_COLUMNS}, t.body_id AS "bodyId", t.id AS "termId"
       FROM body_filing f JOIN body_term t ON t.id = f.term_id WHERE f.id = $1`,
    [id],
  );
  if (!filing) throw filingNotFound();
  return filing;
}

export function filingNotFound(): Refusal {
  return new Refusal('FILING_NOT_FOUND', 'There is no such filing.', 'filingId');
}

export async function saveFiling(tx: Tx, filing: Filing): Promise<void> {
  await tx.query(
    `UPDATE body_filing SET filed_on = $2, street_receipt = $3, county_receipt = $4, answer = $5, answer_text = $6,
       answer_due_on = $7, answered_on = $8, due_on = $9 WHERE id = $1`,
    [
      ...[filing.id, filing.filedOn, filing.streetReceipt, filing.countyReceipt, filing.answer],
      ...[filing.answerText, filing.answerDueOn, filing.answeredOn, filing.dueOn],
    ],
  );
}
