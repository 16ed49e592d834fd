import type { Database } from '@sifang/platform';
import type { ElectionPlaces } from '../../domain/election/row.js';
import type { ElectionState } from '../../domain/election/lifecycle.js';
import type { CandidateState, NominatedBy } from '../../domain/nomination/candidate.js';
import type { EligibilityItem, EligibilityVerdict } from '../../domain/nomination/eligibility.js';

/** A candidate with page, checks and questions. Times inside lists are texts. */
export interface CandidateViewRow extends ElectionPlaces {
  readonly id: string;
  readonly electionId: string;
  readonly electionState: ElectionState;
  readonly name: string;
  readonly unitName: string;
  readonly personId: string | null;
  readonly nominatedBy: NominatedBy;
  readonly nominator: string;
  readonly nominatedAt: Date;
  readonly state: CandidateState;
  readonly stateBecause: string;
  readonly page: string;
  readonly photoId: string | null;
  /** From 1, in the order that was drawn; null: not on the list in force. */
  readonly place: number | null;
  readonly supporters: number;
  readonly supportedByMe: boolean;
  readonly group: readonly (string | null)[];
  /** Accounts of those who have agreed to stand in the same election. */
  readonly standing: readonly string[];
  readonly checks: readonly {
    readonly item: EligibilityItem;
    readonly declared: boolean | null;
    readonly verdict: EligibilityVerdict | null;
    readonly evidence: string | null;
    readonly checkedBy: string | null;
    readonly checkedAt: string | null;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly askedBy: string;
    readonly askedAt: string;
    readonly answer: string | null;
    readonly answeredAt: string | null;
  }[];
}

/** Those of the list first, as drawn; then as they were nominated. */
export function candidatesOf(
  database: Database,
  electionId: string,
  personId: string,
): Promise<CandidateViewRow[]> {
  return database.rows<CandidateViewRow & Record<string, unknown>>(
    'candidates-of',
    `${CANDIDATES} WHERE c.election_id = $2 ORDER BY l.place NULLS LAST, c.nominated_at, c.id`,
    [personId, electionId],
  );
}

/** @param id the candidate's, or that of the item which the candidate is on a ballot */
export async function candidateView(
  database: Database,
  id: string,
  personId: string,
): Promise<CandidateViewRow | null> {
  const [row] = await database.rows<CandidateViewRow & Record<string, unknown>>(
    'candidate-view',
    `${CANDIDATES} WHERE c.id = coalesce((
       SELECT (on_ballot ->> 'candidateId')::uuid
         FROM owners_vote_item i JOIN election_vote v ON v.vote_id = i.vote_id, jsonb_array_elements(v.items) on_ballot
        WHERE i.id = $2 AND on_ballot ->> 'itemId' = $2::text), $2)`,
    [personId, id],
  );
  return row ?? null;
}

const CANDIDATES = `
  SELECT c.id, c.election_id AS "electionId", e.state AS "electionState", e.estate_id AS "estateId",
         e.community_id AS "communityId", e.town_id AS "townId", c.name,
         concat_ws(' ', nullif(u.building, ''), nullif(u.section, ''), u.room) AS "unitName", c.person_id AS "personId",
         c.nominated_by AS "nominatedBy", c.nominator, c.nominated_at AS "nominatedAt", c.state,
         c.state_because AS "stateBecause", c.page, c.photo_id AS "photoId", l.place,
         (SELECT count(*)::integer FROM candidate_supporter s WHERE s.candidate_id = c.id) AS supporters,
         EXISTS (SELECT FROM candidate_supporter s WHERE s.candidate_id = c.id AND s.person_id = $1) AS "supportedByMe",
         ARRAY(SELECT m.person_id FROM election_group_member m WHERE m.election_id = e.id) AS "group",
         ARRAY(SELECT s.person_id FROM candidate s WHERE s.election_id = e.id AND s.person_id IS NOT NULL
                  AND s.state IN ('CONSENTED', 'ADMITTED', 'REJECTED')) AS standing,
         (SELECT coalesce(json_agg(json_build_object('item', k.item, 'declared', k.declared, 'verdict', k.verdict,
                   'evidence', k.evidence, 'checkedBy', k.checked_by, 'checkedAt', k.checked_at) ORDER BY k.item), '[]')
            FROM candidate_check k WHERE k.candidate_id = c.id) AS checks,
         (SELECT coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'askedBy', q.asked_by, 'askedAt', q.asked_at,
                   'answer', q.answer, 'answeredAt', q.answered_at) ORDER BY q.asked_at, q.id), '[]')
            FROM candidate_question q WHERE q.candidate_id = c.id) AS questions
    FROM candidate c
    JOIN election e ON e.id = c.election_id
    JOIN unit u ON u.id = c.unit_id
    LEFT JOIN election_listed l ON l.candidate_id = c.id AND l.standing IS NOT NULL`;
