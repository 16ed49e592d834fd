import type { Database } from '@sifang/platform';

/** Nothing is entered after it. @returns false when it was sealed before */
export async function sealLog(database: Pick<Database, 'rows'>, voteId: string): Promise<boolean> {
  const sealed = await database.rows(
    'seal-ballots',
    `INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, sealing)
     SELECT v.id, coalesce(b.no, 0) + 1, coalesce(b.first + b.size, 0), 0, 0, 0, 0, true
       FROM owners_vote v
       LEFT JOIN LATERAL (SELECT no, first, size, sealing FROM ballot_batch WHERE vote_id = v.id ORDER BY no DESC LIMIT 1) b ON true
      WHERE v.id = $1 AND b.sealing IS NOT TRUE
     RETURNING no`,
    [voteId],
  );
  return sealed.length > 0;
}
