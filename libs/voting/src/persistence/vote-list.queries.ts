import type { Database, Tx } from '@sifang/platform';
import type { VoteState } from '../domain/life/vote.js';
import { SUMMARY, type VoteSummaryRow } from './vote-summary.js';

export interface VoteListQuery {
  /** Places the reader has an office for. */
  readonly places: readonly string[];
  /** Those of them where also drafts are shown. */
  readonly desks: readonly string[];
  /** An estate, or a place that estates lie in; null: everywhere. */
  readonly placeId: string | null;
  /** Null: whatever their state. */
  readonly states: readonly VoteState[] | null;
  readonly trial: boolean;
  /** Where the page before ended. */
  readonly after: readonly [draftedAt: string, id: string] | null;
  readonly first: number;
}

/** The newest first. */
export function voteList(database: Database, query: VoteListQuery): Promise<VoteSummaryRow[]> {
  const { places, desks, placeId, states, trial, after, first } = query;
  return database.rows<VoteSummaryRow & Record<string, unknown>>('owners-vote-list', LIST, [
    ...[places, desks, placeId, states, trial, ...(after ?? [null, null]), first],
  ]);
}

const LIST = `
  SELECT ${SUMMARY}
    FROM owners_vote v JOIN place estate ON estate.id = v.estate_id
   WHERE (v.estate_id = ANY($1) OR v.community_id = ANY($1) OR v.town_id = ANY($1))
     AND (v.state <> 'DRAFT' OR v.estate_id = ANY($2) OR v.community_id = ANY($2) OR v.town_id = ANY($2))
     AND ($3::uuid IS NULL OR $3 IN (v.estate_id, v.community_id, v.town_id))
     AND ($4::text[] IS NULL OR v.state = ANY($4))
     AND v.trial = $5
     AND ($6::timestamptz IS NULL OR (v.drafted_at, v.id) < ($6, $7::uuid))
   ORDER BY v.drafted_at DESC, v.id DESC
   LIMIT $8`;

/** A unit for which somebody may cast. */
export interface OwnUnitRow {
  readonly no: number;
  readonly name: string;
  /** 0.01 ㎡ */
  readonly area: number;
  readonly castAt: string | null;
  /** Whether any ballot is in for it, whoever cast it. */
  readonly taken: boolean;
  /** Null: for oneself, or as who is named for the unit; else the principal whose agent one is. */
  readonly forName: string | null;
  /** The letter of proxy; null for oneself. */
  readonly proxyId: string | null;
}

export interface OwnVoteRow extends VoteSummaryRow {
  readonly units: readonly OwnUnitRow[];
}

/** Votes that were announced and are not put away, in which somebody may cast or might have. @param voteId only this one */
export function ownVotes(
  database: Database,
  personId: string,
  voteId: string | null = null,
): Promise<OwnVoteRow[]> {
  return database.rows<OwnVoteRow & Record<string, unknown>>('own-owners-votes', OWN, [personId, voteId]);
}

// One's own ballot for a unit is one that nobody cast by a letter; an agent's is one by this letter. In secret the first stands, whose ever.
const OWN = `
  WITH own AS (
    SELECT u.vote_id, u.no, u.name, u.area, NULL::uuid AS proxy_id, NULL::text AS for_name
      FROM owners_vote_unit u WHERE u.voter_id = $1 AND u.head IS NOT NULL AND ($2::uuid IS NULL OR u.vote_id = $2)
    UNION ALL
    SELECT u.vote_id, u.no, u.name, u.area, p.id,
           (SELECT string_agg(o.name, '、' ORDER BY o.no) FROM owners_vote_owner o
             WHERE o.vote_id = u.vote_id AND o.no = ANY(u.owners))
      FROM ballot_proxy p JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no
     WHERE p.agent_id = $1 AND p.revoked_at IS NULL AND ($2::uuid IS NULL OR u.vote_id = $2)
  ),
  units AS (
    SELECT own.vote_id,
           json_agg(json_build_object('no', own.no, 'name', own.name, 'area', own.area, 'forName', own.for_name,
             'proxyId', own.proxy_id,
             'taken', EXISTS (SELECT FROM ballot b WHERE b.vote_id = own.vote_id AND b.unit_no = own.no),
             'castAt', (SELECT max(b.at) FROM ballot b WHERE b.vote_id = own.vote_id AND b.unit_no = own.no
                          AND (b.choices = '-' OR b.by_proxy = (own.proxy_id IS NOT NULL)))) ORDER BY own.proxy_id NULLS FIRST, own.no) AS units
      FROM own GROUP BY own.vote_id
  )
  SELECT ${SUMMARY}, units.units
    FROM units JOIN owners_vote v ON v.id = units.vote_id JOIN place estate ON estate.id = v.estate_id
   WHERE v.state NOT IN ('DRAFT', 'ARCHIVED', 'ANNULLED')
   ORDER BY v.closes_at NULLS LAST, v.drafted_at, v.id`;

export async function holdsNoVotes(tx: Tx): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`SELECT FROM owners_vote LIMIT 1`);
  return rows.length === 0;
}
