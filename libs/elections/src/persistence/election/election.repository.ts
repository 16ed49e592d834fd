import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { outbox, type Tx } from '@sifang/platform';
import type { ElectionEvent } from '../../domain/election/event.js';
import { electionNotFound, placesOf } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { electionNews } from '../../domain/news/election-news.js';
import { spread } from '../news/news.repository.js';

/** Topic of the outbox messages about elections; the key is the election's id. */
export const ELECTION_TOPIC = 'election';

/** Every act on an election takes this lock first. @throws Refusal ELECTION_NOT_FOUND */
export async function lockElection(tx: Tx, id: string): Promise<ElectionRow> {
  const [row] = await tx.query<ElectionRow[]>(`${ELECTION} WHERE e.id = $1 FOR NO KEY UPDATE`, [id]);
  if (!row) throw electionNotFound();
  return row;
}

/** The one that owners are asking for, locked. */
export async function lockRequest(tx: Tx, estateId: string, bodyKind: string): Promise<ElectionRow | null> {
  const [row] = await tx.query<ElectionRow[]>(
    `${ELECTION} WHERE e.estate_id = $1 AND e.body_kind = $2 AND e.state = 'REQUESTED' FOR NO KEY UPDATE`,
    [estateId, bodyKind],
  );
  return row ?? null;
}

export async function findElection(tx: Tx, id: string): Promise<ElectionRow | null> {
  const [row] = await tx.query<ElectionRow[]>(`${ELECTION} WHERE e.id = $1`, [id]);
  return row ?? null;
}

export async function holdsNoElections(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ none: boolean }[]>(`SELECT NOT EXISTS (SELECT FROM election) AS none`);
  return row!.none;
}

type New = Omit<ElectionRow, 'seq' | 'round' | 'result' | 'settled' | 'endedBecause'> & {
  readonly openedBy: string;
};

export async function insertElection(tx: Tx, election: New): Promise<void> {
  const { id, estateId, communityId, townId, bodyKind, kind, state, because, profileName, profile } =
    election;
  const { openedBy, openedAt, actBy, size, seats, termYears } = election;
  await tx.query(
    `INSERT INTO election (id, seq, estate_id, community_id, town_id, body_kind, kind, state, because, profile_name, profile,
                           opened_by, opened_at, act_by, size, seats, term_years)
     VALUES ($1, 0, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[
        id,
        estateId,
        communityId,
        townId,
        bodyKind,
        kind,
        state,
        because,
        profileName,
        JSON.stringify(profile),
      ],
      ...[openedBy, openedAt, actBy, size, seats, termYears],
    ],
  );
}

/** What the domain has decided; what lies in tables of its own is written by those who change it. */
export async function saveElection(tx: Tx, election: ElectionRow): Promise<void> {
  const { id, kind, state, because, actBy, size, seats, termYears, groupFormedOn, groupPostedUntil } =
    election;
  const { round, result, settled, endedBecause, profile } = election;
  await tx.query(
    `UPDATE election SET kind = $2, state = $3, because = $4, act_by = $5, size = $6, seats = $7, term_years = $8,
            group_formed_on = $9, group_posted_until = $10, round = $11, result = $12, settled = $13, ended_because = $14,
            profile = $15
      WHERE id = $1`,
    [
      ...[id, kind, state, because, actBy, size, seats, termYears, groupFormedOn, groupPostedUntil, round],
      ...[result && JSON.stringify(result), settled, endedBecause, JSON.stringify(profile)],
    ],
  );
}

/**
 * Adds to the timeline what has just happened. The number follows the one that the act has seen: of two acts that saw the same the
 * constraint lets one through.
 * @param by null: the house itself, when the time had come or a vote had moved
 * @returns the election with its new number
 */
export async function record(
  tx: Tx,
  election: ElectionRow,
  event: ElectionEvent,
  by: Actor | null,
  at: Date,
): Promise<ElectionRow> {
  const { type, ...payload } = event;
  const seq = election.seq + 1;
  await tx.query(
    `INSERT INTO election_event (election_id, seq, type, payload, actor_id, actor_name, actor_title, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[election.id, seq, type, JSON.stringify(payload), by?.personId ?? null, by?.name ?? null],
      ...[by && titleOf(by, election), at],
    ],
  );
  if (electionNews(event))
    await spread(tx, { about: 'election', id: election.id, seq: `${seq}`, step: '' }, at);
  return announced(tx, election, seq);
}

/** Changed without an entry in its course: a signature, a question. Whoever follows is told. */
export function announce(tx: Tx, election: ElectionRow): Promise<ElectionRow> {
  return announced(tx, election, election.seq + 1);
}

async function announced(tx: Tx, election: ElectionRow, seq: number): Promise<ElectionRow> {
  await tx.query(`UPDATE election SET seq = $2 WHERE id = $1`, [election.id, seq]);
  await outbox.append(tx, { topic: ELECTION_TOPIC, key: election.id, seq });
  return { ...election, seq };
}

/** Under which title somebody deals with an election. */
export function titleOf(by: Actor, election: ElectionRow): string | null {
  const office = actingAppointments(by).find(({ placeId }) => placesOf(election).includes(placeId));
  return office?.title ?? null;
}

const ELECTION = `
  SELECT e.id, e.seq, e.estate_id AS "estateId", e.community_id AS "communityId", e.town_id AS "townId",
         e.body_kind AS "bodyKind", e.kind, e.state, e.because, e.profile_name AS "profileName", e.profile,
         e.opened_at AS "openedAt", e.act_by::text AS "actBy", e.size, e.seats, e.term_years AS "termYears",
         e.group_formed_on::text AS "groupFormedOn", e.group_posted_until::text AS "groupPostedUntil", e.round, e.result,
         e.settled, e.ended_because AS "endedBecause"
    FROM election e`;
