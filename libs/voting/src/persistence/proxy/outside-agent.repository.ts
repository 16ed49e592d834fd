import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Agent } from '../../domain/proxy/letter.js';

/** Somebody without an account here, as the letter and the certificate have them. */
export interface NamedAgent {
  readonly name: string;
  /** The last six characters of the certificate. */
  readonly idSuffix: string;
}

/** Who votes by phone for a unit that this person owns and is called so: an account, to be named as such. Null: nobody. */
export async function accountOfNamed(
  tx: Tx,
  voteId: string,
  { name, idSuffix }: NamedAgent,
): Promise<string | null> {
  const [found] = await tx.query<{ id: string }[]>(
    `SELECT p.id FROM owners_vote_owner o
       JOIN owners_vote_unit u ON u.vote_id = o.vote_id AND o.no = ANY(u.owners) JOIN person p ON p.id = u.voter_id AND p.name = o.name
      WHERE o.vote_id = $1 AND o.name = $2 AND o.id_suffix = $3 ORDER BY p.id LIMIT 1`,
    [voteId, name, idSuffix],
  );
  return found?.id ?? null;
}

/** @param digest of name and certificate; @param newId for somebody whom the vote does not know yet */
export async function outsideAgentOf(
  tx: Tx,
  voteId: string,
  { name, idSuffix }: NamedAgent,
  { digest, newId, ...at }: { digest: Buffer; newId: string; estateId: string; today: CalendarDay },
): Promise<Agent> {
  const [agent] = await tx.query<Agent[]>(
    `SELECT coalesce((SELECT id FROM ballot_agent WHERE vote_id = $1 AND digest = $4), $5::uuid) AS id,
            ARRAY(SELECT DISTINCT u.head FROM owners_vote_owner o JOIN owners_vote_unit u ON u.vote_id = o.vote_id AND o.no = ANY(u.owners)
                   WHERE o.vote_id = $1 AND o.name = $2 AND o.id_suffix = $3 AND u.head IS NOT NULL) AS heads,
            -- The firm's people stand here by name alone.
            EXISTS (SELECT FROM appointment a JOIN person p ON p.id = a.person_id
                     WHERE p.name = $2 AND a.place_id = $6 AND a.office IN ('FIRM_MANAGER', 'FIRM_STAFF')
                       AND a.since <= $7 AND (a.until IS NULL OR a.until >= $7)) AS "ofFirm"`,
    [voteId, name, idSuffix, digest, newId, at.estateId, at.today],
  );
  return agent!;
}

export interface NewOutsideAgent {
  readonly id: string;
  readonly voteId: string;
  readonly name: string;
  readonly sealed: Buffer;
  readonly digest: Buffer;
}

/** Who is known already stays. */
export async function keepOutsideAgent(
  tx: Tx,
  { id, voteId, name, sealed, digest }: NewOutsideAgent,
): Promise<void> {
  await tx.query(
    `INSERT INTO ballot_agent (id, vote_id, name, id_sealed, digest) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
    [id, voteId, name, sealed, digest],
  );
}
