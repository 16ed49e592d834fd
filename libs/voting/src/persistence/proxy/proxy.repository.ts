import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Agent, Letter, Principal } from '../../domain/proxy/letter.js';

const LETTER = `
  SELECT id, unit_no AS "unitNo", head, agent_id AS "agentId", place, instruction FROM ballot_proxy`;

/** Of a vote, in force. */
export function lettersOf(tx: Tx, voteId: string): Promise<Letter[]> {
  return tx.query(`${LETTER} WHERE vote_id = $1 AND revoked_at IS NULL`, [voteId]);
}

/** In force or not; null: there is none. */
export async function letterById(
  tx: Tx,
  id: string,
): Promise<(Letter & { voteId: string; voterId: string | null; revokedAt: Date | null }) | null> {
  const [letter] = await tx.query(
    `SELECT p.id, p.vote_id AS "voteId", p.unit_no AS "unitNo", p.head, p.agent_id AS "agentId", p.place, p.instruction,
            p.revoked_at AS "revokedAt", u.voter_id AS "voterId"
       FROM ballot_proxy p JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no WHERE p.id = $1`,
    [id],
  );
  return letter ?? null;
}

/** Null: the unit is not on the roll, or does not count. */
export async function principalOf(tx: Tx, voteId: string, unitNo: number): Promise<Principal | null> {
  const [principal] = await tx.query<Principal[]>(
    `SELECT no AS "unitNo", head, voter_id AS "voterId" FROM owners_vote_unit
      WHERE vote_id = $1 AND no = $2 AND head IS NOT NULL`,
    [voteId, unitNo],
  );
  return principal ?? null;
}

/** Who votes for a unit of the roll, by their name; null: somebody else does, or nobody has claimed it. */
export async function voterCalled(
  tx: Tx,
  voteId: string,
  unitId: string,
  name: string,
): Promise<string | null> {
  const [voter] = await tx.query<{ id: string }[]>(
    `SELECT p.id FROM owners_vote_unit u JOIN person p ON p.id = u.voter_id
      WHERE u.vote_id = $1 AND u.unit_id = $2 AND u.head IS NOT NULL AND p.name = $3`,
    [voteId, unitId, name],
  );
  return voter?.id ?? null;
}

/**
 * Until the commit nobody changes what this person may do: whoever appoints them to the firm waits, and then sees the letter.
 * A statement of its own, so that what is asked next sees what was waited for.
 */
export async function holdAgent(tx: Tx, personId: string): Promise<void> {
  await tx.query(`SELECT FROM person WHERE id = $1 FOR SHARE`, [personId]);
}

/** Null: there is no such person. */
export async function agentOf(
  tx: Tx,
  voteId: string,
  personId: string,
  { estateId, today }: { readonly estateId: string; readonly today: CalendarDay },
): Promise<Agent | null> {
  const [agent] = await tx.query<Agent[]>(
    `SELECT id,
            ARRAY(SELECT DISTINCT head FROM owners_vote_unit WHERE vote_id = $1 AND voter_id = p.id AND head IS NOT NULL) AS heads,
            EXISTS (SELECT FROM appointment WHERE person_id = p.id AND place_id = $3 AND office IN ('FIRM_MANAGER', 'FIRM_STAFF')
                      AND since <= $4 AND (until IS NULL OR until >= $4)) AS "ofFirm"
       FROM person p WHERE id = $2`,
    [voteId, personId, estateId, today],
  );
  return agent ?? null;
}

export interface NewProxyRow extends Letter {
  readonly voteId: string;
  /** Whether the agent has no account here. */
  readonly agentOutside: boolean;
  /** The principal, by phone; null for a letter on paper. */
  readonly givenBy: string | null;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

export async function insertLetter(tx: Tx, letter: NewProxyRow): Promise<void> {
  const { id, voteId, unitNo, head, agentId, place, instruction, givenBy, enteredBy, enteredAt } = letter;
  const { agentOutside } = letter;
  await tx.query(
    `INSERT INTO ballot_proxy (id, vote_id, unit_no, head, agent_id, place, instruction, given_by, entered_by, entered_at,
                               agent_outside)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, voteId, unitNo, head, agentId, place, instruction, givenBy, enteredBy, enteredAt, agentOutside],
  );
}

export async function revokeLetter(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.query(`UPDATE ballot_proxy SET revoked_at = $2, revoked_by = $3 WHERE id = $1`, [id, at, by]);
}
