import type { Tx } from '@sifang/platform';

/** When the owner before a sale has voted for this unit; null: it was not sold, or they did not. */
export async function sellersBallotAt(tx: Tx, voteId: string, unitNo: number): Promise<Date | null> {
  const [found] = await tx.query<{ at: Date | null }[]>(
    `SELECT min(b.at) AS at FROM owners_vote_unit u
       JOIN ballot b ON b.vote_id = u.vote_id AND b.unit_no = u.no AND b.at < u.passed_at
      WHERE u.vote_id = $1 AND u.no = $2`,
    [voteId, unitNo],
  );
  return found?.at ?? null;
}
