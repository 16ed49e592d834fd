import type { Tx } from '@sifang/platform';

export async function noteArchived(tx: Tx, voteId: string, at: Date): Promise<void> {
  await tx.query(`UPDATE owners_vote SET archived_at = $2 WHERE id = $1`, [voteId, at]);
}

/** Units with a ballot, by where the first of it came in. */
export async function turnoutOf(
  tx: Tx,
  voteId: string,
): Promise<{ readonly units: number; readonly electronic: number; readonly paper: number }> {
  const [row] = await tx.query<{ units: number; electronic: number; paper: number }[]>(
    `SELECT count(DISTINCT unit_no)::int AS units,
            count(DISTINCT unit_no) FILTER (WHERE channel = 'ELECTRONIC')::int AS electronic,
            count(DISTINCT unit_no) FILTER (WHERE channel = 'PAPER')::int AS paper
       FROM ballot WHERE vote_id = $1`,
    [voteId],
  );
  return row!;
}
