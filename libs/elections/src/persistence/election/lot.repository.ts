import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface KeptLot {
  /** In the order that was drawn. */
  readonly candidateIds: readonly string[];
  readonly drawnOn: CalendarDay;
  readonly place: string;
  readonly witnesses: readonly string[];
  readonly recordedBy: string;
  readonly at: Date;
}

export async function insertLot(tx: Tx, electionId: string, lot: KeptLot): Promise<void> {
  const { candidateIds, drawnOn, place, witnesses, recordedBy, at } = lot;
  await tx.query(
    `INSERT INTO election_lot (election_id, no, candidate_ids, drawn_on, place, witnesses, recorded_by, recorded_at)
     SELECT $1, coalesce(max(no), 0) + 1, $2, $3, $4, $5, $6, $7 FROM election_lot WHERE election_id = $1`,
    [electionId, candidateIds, drawnOn, place, witnesses, recordedBy, at],
  );
}
