import type { Database } from '@sifang/platform';
import type { Matter } from '../domain/law/matter.js';
import type { RuleProfile } from '../domain/law/rule-profile.js';
import type { OfficerDuty } from '../domain/life/officers.js';
import type { QuestionAbout } from '../domain/life/questions.js';
import type { BallotPolicies, Disclosure } from '../domain/life/row.js';
import type { PlacedSlate } from '../domain/slate/slate.js';
import { PLACED_SLATES } from './slate/slates.queries.js';
import { SUMMARY, type VoteSummaryRow } from './vote-summary.js';

/** A whole vote with its course. Times inside lists are texts. */
export interface VoteViewRow extends VoteSummaryRow {
  readonly temporary: boolean;
  readonly disclosure: Disclosure;
  readonly buildings: readonly string[] | null;
  readonly profileName: string;
  readonly profile: RuleProfile;
  readonly policies: BallotPolicies;
  readonly topicId: string | null;
  readonly rollHash: string | null;
  readonly rollHeads: number | null;
  readonly rollArea: string | null;
  readonly rollUnits: number | null;
  readonly rollPostedAt: Date | null;
  readonly registryArea: string | null;
  readonly gapExplained: string | null;
  readonly annulledAt: Date | null;
  readonly annulledBecause: string | null;
  readonly items: readonly {
    position: number;
    id: string;
    matter: Matter;
    text: string;
    slate: number | null;
  }[];
  readonly slates: readonly PlacedSlate[];
  readonly extensions: readonly { until: string; announcedAt: string; reason: string }[];
  readonly officers: readonly { personId: string; name: string; duty: OfficerDuty }[];
  readonly questions: readonly QuestionRow[];
  readonly events: readonly EventRow[];
}

export interface QuestionRow {
  readonly id: string;
  readonly about: QuestionAbout;
  readonly unitName: string | null;
  readonly text: string;
  readonly raisedBy: string;
  readonly raisedAt: string;
  readonly answer: string | null;
  readonly upheld: boolean | null;
  readonly answeredAt: string | null;
}

export interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorTitle: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** By id. */
export async function voteViews(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VoteViewRow>> {
  const rows = await database.rows<VoteViewRow & Record<string, unknown>>('owners-vote-view', VIEW, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}

const VIEW = `
  SELECT ${SUMMARY}, v.temporary, v.disclosure, v.buildings, v.profile_name AS "profileName", v.profile, v.policies,
         v.topic_id AS "topicId", v.roll_hash AS "rollHash", v.roll_heads AS "rollHeads", v.roll_area AS "rollArea",
         v.roll_units AS "rollUnits", v.roll_posted_at AS "rollPostedAt", v.registry_area AS "registryArea",
         v.gap_explained AS "gapExplained", v.annulled_at AS "annulledAt",
         v.annulled_because AS "annulledBecause",
         (SELECT coalesce(json_agg(json_build_object('position', i.position, 'id', i.id, 'matter', i.matter, 'text', i.text, 'slate', i.slate)
                                   ORDER BY i.position), '[]') FROM owners_vote_item i WHERE i.vote_id = v.id) AS items,
         ${PLACED_SLATES} AS slates,
         (SELECT coalesce(json_agg(json_build_object('until', x.until, 'announcedAt', x.announced_at, 'reason', x.reason)
                                   ORDER BY x.nth), '[]') FROM owners_vote_extension x WHERE x.vote_id = v.id) AS extensions,
         (SELECT coalesce(json_agg(json_build_object('personId', o.person_id, 'name', p.name, 'duty', o.duty)
                                   ORDER BY o.named_at, o.person_id), '[]')
            FROM owners_vote_officer o JOIN person p ON p.id = o.person_id WHERE o.vote_id = v.id) AS officers,
         (SELECT coalesce(json_agg(json_build_object('id', q.id, 'about', q.about, 'unitName', q.unit_name, 'text', q.text,
                   'raisedBy', q.raised_by, 'raisedAt', q.raised_at, 'answer', q.answer, 'upheld', q.upheld,
                   'answeredAt', q.answered_at) ORDER BY q.raised_at, q.id), '[]')
            FROM owners_vote_question q WHERE q.vote_id = v.id) AS questions,
         (SELECT coalesce(json_agg(json_build_object('seq', e.seq, 'type', e.type, 'at', e.at, 'actorName', e.actor_name,
                   'actorTitle', e.actor_title, 'payload', e.payload) ORDER BY e.seq), '[]')
            FROM owners_vote_event e WHERE e.vote_id = v.id) AS events
    FROM owners_vote v JOIN place estate ON estate.id = v.estate_id
   WHERE v.id = ANY($1)`;
