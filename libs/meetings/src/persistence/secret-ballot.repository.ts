import type { Tx } from '@sifang/platform';
import type { SecretSums } from '../domain/secret-ballot.js';
import { VoteChoice } from '../domain/vote-choice.js';
import { SecretMarkTable } from './motion.table.js';

/** Before the vote begins: three sums, all of them nothing. */
export async function prepareSums(tx: Tx, motionId: string): Promise<void> {
  await tx.query('INSERT INTO secret_sum (motion_id, choice) SELECT $1, unnest($2::text[])', [
    motionId,
    Object.values(VoteChoice),
  ]);
}

/** Seats that have voted, in an order that says nothing. */
export async function marksOn(tx: Tx, motionId: string): Promise<string[]> {
  const marks = await tx.find(SecretMarkTable, { where: { motionId }, order: { seatId: 'ASC' } });
  return marks.map(({ seatId }) => seatId);
}

/** The key decides between two votes of one seat at the same moment. All three sums are written, whatever was chosen. */
export async function markAndAdd(
  tx: Tx,
  motionId: string,
  seatId: string,
  choice: VoteChoice,
): Promise<void> {
  await tx.insert(SecretMarkTable, { motionId, seatId });
  await tx.query('UPDATE secret_sum SET votes = votes + (choice = $2)::int WHERE motion_id = $1', [
    motionId,
    choice,
  ]);
}

/** To be asked only when the vote is over. */
export async function sumsOf(tx: Tx, motionId: string): Promise<SecretSums> {
  const rows = await tx.query<{ choice: VoteChoice; votes: number }[]>(
    'SELECT choice, votes FROM secret_sum WHERE motion_id = $1',
    [motionId],
  );
  const sum = (choice: VoteChoice): number => rows.find(row => row.choice === choice)?.votes ?? 0;
  return { FOR: sum(VoteChoice.FOR), AGAINST: sum(VoteChoice.AGAINST), ABSTAIN: sum(VoteChoice.ABSTAIN) };
}

/** The result is told, or the motion withdrawn: what was counted is nobody's business any more. */
export async function forgetSums(tx: Tx, motionId: string): Promise<void> {
  await tx.query('DELETE FROM secret_sum WHERE motion_id = $1', [motionId]);
}
