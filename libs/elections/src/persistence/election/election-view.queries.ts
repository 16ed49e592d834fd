import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { ElectionPlaces, KeptResult } from '../../domain/election/row.js';
import type { BodyKind } from '../../domain/body/body-kind.js';
import type { ElectionKind } from '../../domain/election/kinds.js';
import type { ElectionState } from '../../domain/election/lifecycle.js';
import type { Duty } from '../../domain/group/duties.js';
import type { GroupMember } from '../../domain/group/group.js';
import type { ElectionProfile } from '../../domain/law/election-profile.js';

/** A whole election with its course. Times inside lists are texts. */
export interface ElectionViewRow extends ElectionPlaces {
  readonly id: string;
  readonly seq: number;
  /** Of the data: a restore begins another one. */
  readonly epoch: string;
  readonly estateName: string;
  readonly bodyKind: BodyKind;
  readonly kind: ElectionKind;
  readonly state: ElectionState;
  readonly because: string;
  readonly profileName: string;
  readonly profile: ElectionProfile;
  readonly openedAt: Date;
  readonly actBy: CalendarDay | null;
  readonly size: number | null;
  readonly seats: number | null;
  readonly termYears: number | null;
  readonly groupFormedOn: CalendarDay | null;
  readonly groupPostedUntil: CalendarDay | null;
  readonly round: number;
  readonly result: KeptResult | null;
  readonly endedBecause: string | null;
  readonly group: readonly GroupMember[];
  /** Accounts of those who have agreed to stand. */
  readonly standing: readonly string[];
  readonly duties: readonly DutyRow[];
  readonly lists: readonly ListRow[];
  readonly objections: readonly ObjectionRow[];
  readonly votes: readonly VoteRow[];
  readonly lots: readonly LotRow[];
  /** Of everybody who was nominated. */
  readonly names: Readonly<Record<string, string>>;
  readonly events: readonly ElectionEventRow[];
}

export interface DutyRow {
  readonly duty: Duty;
  readonly dueOn: CalendarDay;
  readonly doneOn: CalendarDay | null;
  readonly doneBy: string | null;
  readonly note: string;
}

export interface ListRow {
  readonly version: number;
  readonly postedOn: CalendarDay;
  readonly until: CalendarDay;
  readonly because: string;
  readonly candidateIds: readonly string[];
}

export interface ObjectionRow {
  readonly id: string;
  readonly version: number;
  readonly candidateId: string | null;
  readonly text: string;
  readonly raisedBy: string;
  readonly raisedAt: string;
  readonly answer: string | null;
  readonly upheld: boolean | null;
  readonly answeredAt: string | null;
}

export interface VoteRow {
  readonly voteId: string;
  readonly round: number;
  readonly voidBecause: string | null;
  readonly candidateIds: readonly string[];
}

export interface LotRow {
  readonly candidateIds: readonly string[];
  readonly drawnOn: CalendarDay;
  readonly place: string;
  readonly witnesses: readonly string[];
  readonly recordedBy: string;
  readonly recordedAt: string;
}

export interface ElectionEventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorTitle: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

export async function electionViews(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ElectionViewRow>> {
  const rows = await database.rows<ElectionViewRow & Record<string, unknown>>('election-views', VIEW, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}

const VIEW = `
  SELECT e.id, e.seq, (SELECT id FROM epoch) AS epoch, e.estate_id AS "estateId", e.community_id AS "communityId", e.town_id AS "townId", estate.name AS "estateName",
         e.body_kind AS "bodyKind", e.kind, e.state, e.because, e.profile_name AS "profileName", e.profile,
         e.opened_at AS "openedAt", e.act_by::text AS "actBy", e.size, e.seats, e.term_years AS "termYears",
         e.group_formed_on::text AS "groupFormedOn", e.group_posted_until::text AS "groupPostedUntil", e.round, e.result,
         e.ended_because AS "endedBecause",
         (SELECT coalesce(json_agg(json_build_object('name', m.name, 'personId', m.person_id, 'side', m.side, 'leads', m.leads)
                                   ORDER BY m.no), '[]') FROM election_group_member m WHERE m.election_id = e.id) AS "group",
         ARRAY(SELECT c.person_id FROM candidate c WHERE c.election_id = e.id AND c.person_id IS NOT NULL
                  AND c.state IN ('CONSENTED', 'ADMITTED', 'REJECTED')) AS standing,
         (SELECT coalesce(json_agg(json_build_object('duty', d.duty, 'dueOn', d.due_on, 'doneOn', d.done_on, 'doneBy', d.done_by,
                                   'note', d.note) ORDER BY d.due_on, d.duty), '[]')
            FROM election_duty d WHERE d.election_id = e.id) AS duties,
         (SELECT coalesce(json_agg(json_build_object('version', l.version, 'postedOn', l.posted_on, 'until', l.until,
                   'because', l.because, 'candidateIds', ARRAY(SELECT candidate_id FROM election_listed
                      WHERE election_id = l.election_id AND version = l.version ORDER BY place)) ORDER BY l.version), '[]')
            FROM election_list l WHERE l.election_id = e.id) AS lists,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'candidateId', o.candidate_id,
                   'text', o.text, 'raisedBy', o.raised_by, 'raisedAt', o.raised_at, 'answer', o.answer, 'upheld', o.upheld,
                   'answeredAt', o.answered_at) ORDER BY o.raised_at, o.id), '[]')
            FROM election_objection o WHERE o.election_id = e.id) AS objections,
         (SELECT coalesce(json_agg(json_build_object('voteId', v.vote_id, 'round', v.round, 'voidBecause', v.void_because,
                   'candidateIds', (SELECT json_agg(i ->> 'candidateId') FROM jsonb_array_elements(v.items) i))
                   ORDER BY v.round, v.drafted_at, v.vote_id), '[]')
            FROM election_vote v WHERE v.election_id = e.id) AS votes,
         (SELECT coalesce(json_agg(json_build_object('candidateIds', t.candidate_ids, 'drawnOn', t.drawn_on, 'place', t.place,
                   'witnesses', t.witnesses, 'recordedBy', t.recorded_by, 'recordedAt', t.recorded_at) ORDER BY t.no), '[]')
            FROM election_lot t WHERE t.election_id = e.id) AS lots,
         (SELECT coalesce(json_object_agg(c.id, c.name), '{}') FROM candidate c WHERE c.election_id = e.id) AS names,
         (SELECT coalesce(json_agg(json_build_object('seq', x.seq, 'type', x.type, 'at', x.at, 'actorName', x.actor_name,
                   'actorTitle', x.actor_title, 'payload', x.payload) ORDER BY x.seq), '[]')
            FROM election_event x WHERE x.election_id = e.id) AS events
    FROM election e JOIN place estate ON estate.id = e.estate_id
   WHERE e.id = ANY ($1)`;

/** Of an estate, the newest first. */
export interface ElectionSummaryRow extends ElectionPlaces {
  readonly id: string;
  readonly bodyKind: BodyKind;
  readonly kind: ElectionKind;
  readonly state: ElectionState;
  readonly because: string;
  readonly openedAt: Date;
  readonly actBy: CalendarDay | null;
  readonly nextDuty: Duty | null;
  readonly nextDutyOn: CalendarDay | null;
}

export function electionsOf(database: Database, estateId: string): Promise<ElectionSummaryRow[]> {
  return database.rows<ElectionSummaryRow & Record<string, unknown>>(
    'elections-of',
    `SELECT e.id, e.estate_id AS "estateId", e.community_id AS "communityId", e.town_id AS "townId",
            e.body_kind AS "bodyKind", e.kind, e.state, e.because, e.opened_at AS "openedAt",
            e.act_by::text AS "actBy", d.duty AS "nextDuty", d.due_on::text AS "nextDutyOn"
       FROM election e
       LEFT JOIN LATERAL (
         SELECT duty, due_on FROM election_duty
          WHERE election_id = e.id AND done_on IS NULL AND e.state NOT IN ('DECLARED', 'CONSTITUTED', 'FILED', 'FAILED', 'ABANDONED')
            AND (e.state = 'COUNTED') = (duty = 'RESULT')
          ORDER BY due_on, duty LIMIT 1
       ) d ON true
      WHERE e.estate_id = $1 ORDER BY e.opened_at DESC, e.id`,
    [estateId],
  );
}
