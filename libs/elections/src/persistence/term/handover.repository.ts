import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { HandoverItem, HandoverSide } from '../../domain/term/handover.js';

export interface Handover {
  readonly id: string;
  readonly bodyId: string;
  readonly termId: string;
  readonly fromTermId: string;
  readonly dueOn: CalendarDay;
  readonly items: readonly HandoverItem[];
  readonly doneOn: CalendarDay | null;
  readonly signed: readonly HandoverSide[];
}

export async function insertHandover(
  tx: Tx,
  { id, termId, fromTermId, dueOn }: Pick<Handover, 'id' | 'termId' | 'fromTermId' | 'dueOn'>,
): Promise<void> {
  await tx.query(`INSERT INTO body_handover (id, term_id, from_term_id, due_on) VALUES ($1, $2, $3, $4)`, [
    id,
    termId,
    fromTermId,
    dueOn,
  ]);
}

/** @throws Refusal HANDOVER_NOT_FOUND */
export async function findHandover(tx: Tx, id: string): Promise<Handover> {
  const [handover] = await tx.query<Handover[]>(
    `SELECT h.id, t.body_id AS "bodyId", h.term_id AS "termId", h.from_term_id AS "fromTermId", h.due_on::text AS "dueOn",
            h.items, h.done_on::text AS "doneOn",
            coalesce((SELECT json_agg(s.side) FROM body_handover_signature s WHERE s.handover_id = h.id), '[]') AS signed
       FROM body_handover h JOIN body_term t ON t.id = h.term_id WHERE h.id = $1`,
    [id],
  );
  if (!handover) throw handoverNotFound();
  return handover;
}

export async function saveItems(tx: Tx, id: string, items: readonly HandoverItem[]): Promise<void> {
  await tx.query(`UPDATE body_handover SET items = $2 WHERE id = $1`, [id, JSON.stringify(items)]);
}

export interface HandoverSignature {
  readonly handoverId: string;
  readonly side: HandoverSide;
  readonly personId: string;
  readonly name: string;
}

export async function insertSignature(
  tx: Tx,
  { handoverId, side, personId, name }: HandoverSignature,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO body_handover_signature (handover_id, side, person_id, name, at) VALUES ($1, $2, $3, $4, $5)`,
    [handoverId, side, personId, name, at],
  );
}

export async function saveDone(tx: Tx, id: string, doneOn: CalendarDay): Promise<void> {
  await tx.query(`UPDATE body_handover SET done_on = $2 WHERE id = $1`, [id, doneOn]);
}

export function handoverNotFound(): Refusal {
  return new Refusal('HANDOVER_NOT_FOUND', 'There is no such handover.', 'handoverId');
}
