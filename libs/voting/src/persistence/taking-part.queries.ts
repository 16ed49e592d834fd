import type { Tx } from '@sifang/platform';

/** Of whom there is a ballot, whatever it says: what the gauges show. Added up from the batches, of which there are few. */
export async function takingPart(tx: Tx, voteId: string): Promise<{ heads: number; area: number }> {
  const [sums] = await tx.query<{ heads: number; area: string }[]>(
    `SELECT coalesce(sum(heads), 0)::integer AS heads, coalesce(sum(area), 0)::text AS area
       FROM ballot_batch WHERE vote_id = $1`,
    [voteId],
  );
  return { heads: sums!.heads, area: Number(sums!.area) };
}
