import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { LetterLapse } from '../../domain/proxy/letter.js';

/** Their principals have sold the units. @returns for which units there was one */
export async function lapseLettersOfSold(
  tx: Tx,
  voteId: string,
  unitNos: readonly number[],
  at: Date,
): Promise<number[]> {
  if (unitNos.length === 0) return [];
  const [lapsed] = await tx.query<[{ unitNo: number }[], number]>(
    `UPDATE ballot_proxy SET revoked_at = $3, lapsed_because = $4
      WHERE vote_id = $1 AND unit_no = ANY($2) AND revoked_at IS NULL
     RETURNING unit_no AS "unitNo"`,
    [voteId, unitNos, at, LetterLapse.UNIT_SOLD],
  );
  return lapsed.map(({ unitNo }) => unitNo);
}

export interface AgentOfVote {
  readonly voteId: string;
  readonly agentId: string;
}

/**
 * Agents of letters in force, in votes that may still take ballots, of whom something has to be asked: they work for the firm
 * today, or vote for no unit of the vote. What of it matters there the domain says. In one order for all.
 */
export function agentsToAskAgain(
  tx: Tx,
  personIds: readonly string[] | null,
  today: CalendarDay,
): Promise<AgentOfVote[]> {
  return tx.query(ASK_AGAIN, [personIds, today]);
}

const ASK_AGAIN = `
  SELECT DISTINCT p.vote_id AS "voteId", p.agent_id AS "agentId"
    FROM ballot_proxy p JOIN owners_vote v ON v.id = p.vote_id AND v.state = 'NOTICED'
   WHERE p.revoked_at IS NULL AND p.agent_person IS NOT NULL AND ($1::uuid[] IS NULL OR p.agent_id = ANY($1))
     AND (EXISTS (SELECT FROM appointment a WHERE a.person_id = p.agent_id AND a.place_id = v.estate_id
                     AND a.office IN ('FIRM_MANAGER', 'FIRM_STAFF') AND a.since <= $2 AND (a.until IS NULL OR a.until >= $2))
          OR NOT EXISTS (SELECT FROM owners_vote_unit u WHERE u.vote_id = v.id AND u.voter_id = p.agent_id AND u.head IS NOT NULL))
   ORDER BY 1, 2`;

export interface LapsedAgent extends AgentOfVote {
  readonly because: LetterLapse;
  readonly at: Date;
}

/** @returns how many there were */
export async function lapseLettersOfAgent(
  tx: Tx,
  { voteId, agentId, because, at }: LapsedAgent,
): Promise<number> {
  const [, lapsed] = await tx.query<[unknown[], number]>(
    `UPDATE ballot_proxy SET revoked_at = $3, lapsed_because = $4 WHERE vote_id = $1 AND agent_id = $2 AND revoked_at IS NULL`,
    [voteId, agentId, at, because],
  );
  return lapsed;
}
