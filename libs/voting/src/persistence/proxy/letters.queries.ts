import type { Database } from '@sifang/platform';

export interface LetterView {
  readonly id: string;
  readonly unitNo: number;
  readonly unit: string;
  readonly agentId: string;
  readonly agentName: string;
  readonly instruction: string;
  /** Whether it came on paper. */
  readonly onPaper: boolean;
  readonly enteredAt: Date;
  readonly revokedAt: Date | null;
  /** Whether the agent has voted by it. */
  readonly used: boolean;
  /** Whether who asks is the agent. */
  readonly mineToUse: boolean;
}

/** All letters of a vote, the newest first; or those that who asks gave or holds. */
export function letterList(
  database: Database,
  { voteId, personId, all }: { readonly voteId: string; readonly personId: string; readonly all: boolean },
): Promise<LetterView[]> {
  return database.rows<LetterView & Record<string, unknown>>('ballot-letters', LETTERS, [
    voteId,
    personId,
    all,
  ]);
}

const LETTERS = `
  SELECT p.id, p.unit_no AS "unitNo", u.name AS unit, p.agent_id AS "agentId", agent.name AS "agentName", p.instruction,
         p.given_by IS NULL AS "onPaper", p.entered_at AS "enteredAt", p.revoked_at AS "revokedAt",
         EXISTS (SELECT FROM ballot b WHERE b.vote_id = p.vote_id AND b.unit_no = p.unit_no AND b.cast_for = p.id) AS used,
         p.agent_id = $2 AS "mineToUse"
    FROM ballot_proxy p
    JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no
    JOIN person agent ON agent.id = p.agent_id
   WHERE p.vote_id = $1 AND ($3 OR p.agent_id = $2 OR u.voter_id = $2)
   ORDER BY p.entered_at DESC, p.id`;
