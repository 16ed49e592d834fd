import type { Tx } from '@sifang/platform';

/**
 * Into the statement that enters ballots: the envelope of each mark that brings one, with the head where the mark is the first of
 * it. Those of one statement lie there by what they look like, which is chance.
 */
export const ENVELOPED = `
  INSERT INTO secret_envelope (vote_id, sealed)
  SELECT $1, decode(CASE WHEN head_again THEN "sealedAgain" ELSE sealed END, 'hex') AS envelope
    FROM whole JOIN sealed USING (nth) WHERE sealed IS NOT NULL ORDER BY envelope`;

/** Takes all of them out, in no order. Refused by the table while somebody can still vote. */
export async function takeEnvelopes(tx: Tx, voteId: string): Promise<Buffer[]> {
  const [rows] = await tx.query<[{ sealed: Buffer }[], number]>(
    `DELETE FROM secret_envelope WHERE vote_id = $1 RETURNING sealed`,
    [voteId],
  );
  return rows.map(({ sealed }) => sealed);
}
