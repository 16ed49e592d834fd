import type { Tx } from '@sifang/platform';

/** Whether its roll was ever posted, even if it was taken back. */
export async function everPosted(tx: Tx, voteId: string): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `SELECT FROM owners_vote_event WHERE vote_id = $1 AND type = 'ROLL_POSTED' LIMIT 1`,
    [voteId],
  );
  return found.length > 0;
}

/** All that a draft consists of which nobody was told of: no roll, no question, no ballot. */
export async function deleteDraft(tx: Tx, voteId: string): Promise<void> {
  for (const table of ['earlier', 'event', 'officer', 'item'])
    await tx.query(`DELETE FROM owners_vote_${table} WHERE vote_id = $1`, [voteId]);
  await tx.query(`DELETE FROM owners_vote WHERE id = $1`, [voteId]);
}
