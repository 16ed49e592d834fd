import type { Tx } from '@sifang/platform';
import { OutcomeTable } from './outcome.table.js';

export async function countOutcomes(tx: Tx, meetingId: string): Promise<number> {
  return tx.countBy(OutcomeTable, { meetingId });
}

export async function insertOutcome(tx: Tx, outcome: OutcomeTable): Promise<void> {
  await tx.insert(OutcomeTable, outcome);
}
