import type { Database } from '@sifang/platform';
import type { LetterLapse } from '../../domain/proxy/letter.js';

export interface LetterView {
  readonly id: string;
  readonly unitNo: number;
  readonly unit: string;
  readonly agentId: string;
  readonly agentName: string;
  /** Of an agent without an account; null: they have one. */
  readonly agentCertificate: Buffer | null;
  readonly instruction: string;
  /** Whether it came on paper. */
  readonly onPaper: boolean;
  readonly enteredAt: Date;
  readonly revokedAt: Date | null;
  /** Null: it is in force, or somebody took it back. */
  readonly lapsedBecause: LetterLapse | null;
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
  SELECT p.id, p.unit_no AS "unitNo", u.name AS unit, p.agent_id AS "agentId", coalesce(agent.name, outside.name) AS "agentName",
         outside.id_sealed AS "agentCertificate", p.instruction,
         p.given_by IS NULL AS "onPaper", p.entered_at AS "enteredAt", p.revoked_at AS "revokedAt", p.lapsed_because AS "lapsedBecause",
         EXISTS (SELECT FROM ballot b WHERE b.vote_id = p.vote_id AND b.unit_no = p.unit_no AND b.cast_for = p.id) AS used,
         p.agent_id = $2 AS "mineToUse"
    FROM ballot_proxy p
    JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no
    LEFT JOIN person agent ON agent.id = p.agent_person
    LEFT JOIN ballot_agent outside ON outside.id = p.agent_named
   WHERE p.vote_id = $1 AND ($3 OR p.agent_id = $2 OR p.given_by = $2
        -- A buyer does not read what the seller told an agent.
        OR u.voter_id = $2 AND (u.passed_at IS NULL OR u.passed_at <= p.entered_at))
   ORDER BY p.entered_at DESC, p.id`;
