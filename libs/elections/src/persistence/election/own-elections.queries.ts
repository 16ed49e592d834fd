import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { BodyKind } from '../../domain/body/body-kind.js';
import type { ElectionKind } from '../../domain/election/kinds.js';
import type { ElectionState } from '../../domain/election/lifecycle.js';
import type { ElectionPlaces, KeptResult } from '../../domain/election/row.js';
import type { CandidateState, NominatedBy } from '../../domain/nomination/candidate.js';

/** An election that has not ended, as far as it concerns somebody in person. */
export interface OwnElectionRow extends ElectionPlaces {
  readonly id: string;
  readonly estateName: string;
  readonly bodyKind: BodyKind;
  readonly kind: ElectionKind;
  readonly state: ElectionState;
  readonly result: KeptResult | null;
  readonly group: readonly { readonly personId: string | null }[];
  /** Whether this person signed the request for it. */
  readonly signed: boolean;
  /** Last day for objections to the list in force; null: none was posted. */
  readonly listUntil: CalendarDay | null;
  /** Null: this person does not stand and is not asked to. */
  readonly own: OwnCandidateRow | null;
}

export interface OwnCandidateRow {
  readonly id: string;
  readonly state: CandidateState;
  readonly nominatedBy: NominatedBy;
  /** Questions of owners that have no answer. */
  readonly unanswered: number;
}

/** Of these estates, the newest first. */
export function ownElections(
  database: Database,
  estateIds: readonly string[],
  personId: string,
): Promise<OwnElectionRow[]> {
  return database.rows<OwnElectionRow & Record<string, unknown>>('own-elections', OWN, [estateIds, personId]);
}

const OWN = `
  SELECT e.id, e.estate_id AS "estateId", e.community_id AS "communityId", e.town_id AS "townId",
         estate.name AS "estateName", e.body_kind AS "bodyKind", e.kind, e.state, e.result,
         (SELECT coalesce(json_agg(json_build_object('personId', m.person_id)), '[]')
            FROM election_group_member m WHERE m.election_id = e.id) AS "group",
         EXISTS (SELECT FROM election_request q WHERE q.election_id = e.id AND q.person_id = $2) AS signed,
         (SELECT l.until::text FROM election_list l WHERE l.election_id = e.id ORDER BY l.version DESC LIMIT 1) AS "listUntil",
         -- Whoever declined or withdrew may have been asked again.
         (SELECT json_build_object('id', c.id, 'state', c.state, 'nominatedBy', c.nominated_by,
                   'unanswered', (SELECT count(*) FROM candidate_question q WHERE q.candidate_id = c.id AND q.answer IS NULL))
            FROM candidate c
           WHERE c.election_id = e.id AND c.person_id = $2 AND c.state NOT IN ('DECLINED', 'WITHDRAWN')) AS own
    FROM election e JOIN place estate ON estate.id = e.estate_id
   WHERE e.estate_id = ANY ($1) AND e.state NOT IN ('FILED', 'FAILED', 'ABANDONED')
   ORDER BY e.opened_at DESC, e.id`;
