import type { CalendarDay } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';
import type { FilingState, TermState } from '../../domain/clock/duties.js';
import type { Filing } from '../term/filing.repository.js';
import { FILING_COLUMNS } from '../term/filing.repository.js';
import type { HandoverItem, HandoverSide } from '../../domain/term/handover.js';
import { MEETINGS, type KeptMeeting } from '../term/meeting.repository.js';
import { REMOVAL_COLUMNS, type Removal } from '../term/removal.repository.js';
import { MEMBER_COLUMNS, TERM_COLUMNS } from '../term/term.repository.js';
import type { KeptTerm } from '../term/term.repository.js';
import { BODY_COLUMNS } from './body.repository.js';
import type { Member, Term } from '../../domain/term/term.js';
import type { RunningElection } from '../../domain/election/next-step.js';

export interface MemberRow extends Member {
  readonly unitName: string | null;
}

export type TermRow = Omit<Term, 'members'> &
  Omit<KeptTerm, 'term'> & { readonly members: readonly MemberRow[] };

export interface HandoverRow {
  readonly id: string;
  readonly dueOn: CalendarDay;
  readonly doneOn: CalendarDay | null;
  readonly items: readonly HandoverItem[];
  readonly signatures: readonly { readonly side: HandoverSide; readonly name: string; readonly at: string }[];
  /** Whoever gives. */
  readonly fromMembers: readonly string[];
}

export interface SealRow {
  readonly id: string;
  readonly number: number;
  readonly purpose: string;
  readonly copies: number;
  readonly askedAt: string;
  readonly usedAt: string | null;
  readonly signedBy: readonly { readonly memberId: string; readonly name: string; readonly at: string }[];
}

export interface BodyRow extends Body {
  readonly estateName: string;
  readonly term: TermRow | null;
  readonly filings: readonly Filing[];
  readonly handover: HandoverRow | null;
  readonly removals: readonly Removal[];
  readonly meetings: readonly KeptMeeting[];
  readonly managementServes: boolean;
  readonly seals: readonly SealRow[];
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly actorName: string | null;
    readonly at: string;
  }[];
  /** The election that runs at the estate; null: none. */
  readonly election: RunningElection | null;
  /** The election that owners ask for; null: none. */
  readonly requestId: string | null;
}

/** Topic of the outbox messages about all bodies and elections of a place; the key is the place's id. */
export const COMMITTEES_TOPIC = 'committees';

/** Bodies of an estate with all that their page shows, in one statement. */
export function bodiesOf(database: Database, estateId: string): Promise<BodyRow[]> {
  return database.rows<BodyRow & Record<string, unknown>>('bodies-of-estate', BODIES, [estateId]);
}

const list = (columns: string, from: string): string =>
  `coalesce((SELECT json_agg(row_to_json(x)) FROM (SELECT ${columns} ${from}) x), '[]')`;

const RUNNING = `('TRIGGERED', 'GROUP_FORMED', 'PREPARING', 'NOMINATING', 'LIST_POSTED', 'VOTING', 'COUNTED')`;
/** Of the row whose estate is named: an `e` of the outer query must not be taken for the election. */
const electionAt = (estateId: string): string => `
  (SELECT row_to_json(x) FROM (
     SELECT running.id, running.kind, running.state, running.act_by::text AS "actBy", running.group_posted_until::text AS "groupPostedUntil",
            (SELECT l.until::text FROM election_list l WHERE l.election_id = running.id ORDER BY l.version DESC LIMIT 1) AS "listUntil",
            (SELECT row_to_json(d) FROM (SELECT d.duty, d.due_on::text AS "dueOn" FROM election_duty d
              WHERE d.election_id = running.id AND d.done_on IS NULL AND (running.state = 'COUNTED') = (d.duty = 'RESULT') ORDER BY d.due_on, d.duty LIMIT 1) d) AS next
       FROM election running WHERE running.estate_id = ${estateId} AND running.state IN ${RUNNING} LIMIT 1) x)`;
const ELECTION = electionAt('b.estate_id');
const requestAt = (estateId: string): string =>
  `(SELECT asked.id FROM election asked WHERE asked.estate_id = ${estateId} AND asked.state = 'REQUESTED' LIMIT 1)`;

const MEMBERS = list(
  `${MEMBER_COLUMNS}, u.short_name AS "unitName"`,
  `FROM body_member m LEFT JOIN unit u ON u.id = m.unit_id WHERE m.term_id = t.id
   ORDER BY m.until IS NOT NULL, m.seat NULLS LAST, m.rank, m.since, m.id`,
);

const HANDOVER = `
  (SELECT row_to_json(x) FROM (
     SELECT h.id, h.due_on::text AS "dueOn", h.done_on::text AS "doneOn", h.items,
            ${list('s.side, s.name, s.at', 'FROM body_handover_signature s WHERE s.handover_id = h.id ORDER BY s.at')} AS signatures,
            coalesce((SELECT json_agg(m.person_id) FROM body_member m WHERE m.term_id = h.from_term_id AND m.seat IS NOT NULL
                         AND m.because = 'TERM_OVER' AND m.person_id IS NOT NULL), '[]') AS "fromMembers"
       FROM body_handover h WHERE h.term_id = t.id) x)`;

const SEALS = list(
  `s.id, s.number, s.purpose, s.copies, s.asked_at AS "askedAt", s.used_at AS "usedAt",
   ${list('g.member_id AS "memberId", m.name, g.at', 'FROM body_seal_signature g JOIN body_member m ON m.id = g.member_id WHERE g.seal_use_id = s.id ORDER BY g.at')} AS "signedBy"`,
  `FROM body_seal_use s WHERE s.term_id = t.id ORDER BY s.number DESC LIMIT 100`,
);

const MANAGEMENT = `
  (b.kind = 'COMMITTEE' AND EXISTS (SELECT FROM body o JOIN body_term x ON x.body_id = o.id AND x.ended_on IS NULL
     WHERE o.estate_id = b.estate_id AND o.kind = 'MANAGEMENT_COMMITTEE'))`;

const BODIES = `
  SELECT ${BODY_COLUMNS}, place.name AS "estateName", ${ELECTION} AS election, ${requestAt('b.estate_id')} AS "requestId",
         (SELECT row_to_json(x) FROM (SELECT ${TERM_COLUMNS}, ${MEMBERS} AS members) x WHERE t.id IS NOT NULL) AS term,
         ${list(FILING_COLUMNS, 'FROM body_filing f WHERE f.term_id = t.id ORDER BY f.due_on, f.id')} AS filings,
         ${HANDOVER} AS handover,
         ${list(REMOVAL_COLUMNS, 'FROM body_removal r WHERE r.term_id = t.id ORDER BY r.moved_on, r.id')} AS removals,
         ${SEALS} AS seals, ${MEETINGS} AS meetings, ${MANAGEMENT} AS "managementServes",
         ${list('e.seq, e.type, e.payload, e.actor_name AS "actorName", e.at', 'FROM body_event e WHERE e.body_id = b.id ORDER BY e.seq DESC LIMIT 200')} AS events
    FROM body b
    JOIN place ON place.id = b.estate_id
    LEFT JOIN body_term t ON t.body_id = b.id AND t.ended_on IS NULL
   WHERE b.estate_id = $1
   ORDER BY t.id IS NULL, b.kind`;

/** What the clock looks at. */
export interface ClockRow extends Body {
  readonly term: Term | null;
  readonly constitutedOn: CalendarDay | null;
  readonly officersPostedOn: CalendarDay | null;
  readonly metOn: CalendarDay | null;
  readonly filings: readonly FilingState[];
  readonly handover: TermState['handover'];
  readonly meetings: TermState['meetings'];
  readonly removals: TermState['removals'];
  readonly managementServes: boolean;
  readonly election: RunningElection | null;
}

const CLOCK = `
  SELECT ${BODY_COLUMNS}, ${ELECTION} AS election, t.constituted_on::text AS "constitutedOn",
         t.officers_posted_on::text AS "officersPostedOn", t.met_on::text AS "metOn",
         (SELECT row_to_json(x) FROM (SELECT ${TERM_COLUMNS}, ${MEMBERS} AS members) x WHERE t.id IS NOT NULL) AS term,
         ${list(FILING_COLUMNS, 'FROM body_filing f WHERE f.term_id = t.id ORDER BY f.due_on, f.id')} AS filings,
         (SELECT row_to_json(x) FROM (SELECT h.id, h.due_on::text AS "dueOn", h.done_on::text AS "doneOn"
                                        FROM body_handover h WHERE h.term_id = t.id) x) AS handover,
         ${MEETINGS} AS meetings, ${MANAGEMENT} AS "managementServes",
         ${list('r.member_id AS "memberId", r.moved_on::text AS "movedOn"', 'FROM body_removal r WHERE r.term_id = t.id')} AS removals
    FROM body b
    LEFT JOIN body_term t ON t.body_id = b.id AND t.ended_on IS NULL`;

/** One body, as the clock sees it. */
export async function clockOf(tx: Tx, bodyId: string): Promise<ClockRow> {
  const [row] = await tx.query<ClockRow[]>(`${CLOCK} WHERE b.id = $1`, [bodyId]);
  return row!;
}

export interface EstateRow {
  readonly estateId: string;
  readonly estateName: string;
  readonly communityId: string;
  readonly communityName: string;
  readonly townId: string;
  readonly election: RunningElection | null;
  /** The election that owners ask for; null: none. */
  readonly requestId: string | null;
  /** Owners have to meet for the first time; null: nobody has found so. */
  readonly firstAssembly: { readonly since: CalendarDay; readonly dueOn: CalendarDay } | null;
  /** The body that serves; where none does, one that has served; null: there has never been one. */
  readonly body: ClockRow | null;
}

/** Every estate at a place, or below it, with its body: in one statement. */
export function estatesWithBodies(database: Database, placeId: string): Promise<EstateRow[]> {
  return database.rows<EstateRow & Record<string, unknown>>('estates-with-bodies', OVERVIEW, [placeId]);
}

const OVERVIEW = `
  SELECT e.id AS "estateId", e.name AS "estateName", c.id AS "communityId", c.name AS "communityName",
         c.parent_id AS "townId", ${electionAt('e.id')} AS election, ${requestAt('e.id')} AS "requestId",
         (SELECT json_build_object('since', f.since, 'dueOn', f.due_on) FROM first_assembly f WHERE f.estate_id = e.id) AS "firstAssembly",
         (SELECT row_to_json(x) FROM (${CLOCK} WHERE b.estate_id = e.id ORDER BY t.id IS NULL, b.kind LIMIT 1) x) AS body
    FROM place e
    JOIN place c ON c.id = e.parent_id
    JOIN place t ON t.id = c.parent_id
   WHERE e.kind = 'ESTATE' AND $1 IN (e.id, c.id, t.id, t.parent_id)
   ORDER BY c.name COLLATE "zh-x-icu", e.name COLLATE "zh-x-icu", e.id`;

/** The number of the last change of any body or election at a place, with the epoch. */
export async function changesAt(
  database: Database,
  placeId: string,
): Promise<{ readonly seq: number; readonly epoch: string }> {
  const [row] = await database.rows<{ seq: number; epoch: string }>(
    'committee-changes-at',
    `SELECT epoch.id AS epoch, coalesce((SELECT seq FROM committee_change WHERE place_id = $1), 0) AS seq FROM epoch`,
    [placeId],
  );
  return row!;
}

/** Ids of all bodies of which a term runs. */
export async function bodiesToWatch(database: Database): Promise<readonly string[]> {
  const rows = await database.rows<{ id: string } & Record<string, unknown>>(
    'bodies-to-watch',
    `SELECT b.id FROM body b JOIN body_term t ON t.body_id = b.id AND t.ended_on IS NULL ORDER BY b.id`,
    [],
  );
  return rows.map(({ id }) => id);
}
