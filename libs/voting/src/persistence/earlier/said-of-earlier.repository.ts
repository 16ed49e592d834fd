import type { Tx } from '@sifang/platform';
import type { SaidOfEarlier } from '../../domain/life/earlier-matter.js';

export function saidOfEarlier(tx: Pick<Tx, 'query'>, voteId: string): Promise<SaidOfEarlier[]> {
  return tx.query(
    `SELECT s.text, s.earlier_id AS "earlierId", s.same, s.reason, p.name AS "byName", s.said_at AS at
       FROM owners_vote_earlier s JOIN person p ON p.id = s.said_by WHERE s.vote_id = $1`,
    [voteId],
  );
}

type NewSaid = Omit<SaidOfEarlier, 'byName'> & { readonly by: string };

/** The timeline keeps what was said before. */
export async function saveSaidOfEarlier(
  tx: Tx,
  voteId: string,
  { text, earlierId, same, reason, by, at }: NewSaid,
): Promise<void> {
  await tx.query(
    `INSERT INTO owners_vote_earlier (vote_id, text, earlier_id, same, reason, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT owners_vote_earlier_pk DO UPDATE
        SET same = excluded.same, reason = excluded.reason, said_by = excluded.said_by, said_at = excluded.said_at`,
    [voteId, text, earlierId, same, reason, by, at],
  );
}
