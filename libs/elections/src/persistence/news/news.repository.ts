import { addJob, type Tx } from '@sifang/platform';
import type { BodyEvent } from '../../domain/body/event.js';
import type { BodyKind } from '../../domain/body/body-kind.js';
import type { ElectionEvent } from '../../domain/election/event.js';
import type { ElectionPlaces } from '../../domain/election/row.js';
import { whenToTell } from '../../domain/news/told.js';

export const NEWS_TASK = 'committee-news';
export const NEWS_TO_TASK = 'committee-news-to';

/** Something that happened, as it was written down. */
export interface NewsOf {
  readonly about: 'election' | 'body' | 'estate';
  readonly id: string;
  readonly seq: string;
  /** OPENS: the vote begins; otherwise what happened itself. */
  readonly step: '' | 'OPENS';
}

/** Those concerned are told once it is committed; the worker finds out who they are. */
export async function spread(tx: Tx, news: NewsOf, at: Date): Promise<void> {
  const { about, id, seq, step } = news;
  await addJob(tx, {
    ...{ task: NEWS_TASK, payload: { about, id, seq, step }, runAt: whenToTell(at) },
    key: `${NEWS_TASK} ${about} ${id} ${seq} ${step}`,
  });
}

/** @returns those who were not told of it before, and now count as told */
export async function notToldBefore(
  tx: Tx,
  { id, seq, step }: NewsOf,
  personIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `WITH told AS (
       INSERT INTO committee_news (about_id, seq, step, person_id)
       SELECT $1, $2, $3, id FROM unnest($4::uuid[]) id ORDER BY id
       ON CONFLICT ON CONSTRAINT committee_news_once DO NOTHING RETURNING person_id)
     SELECT person_id AS "personId" FROM told`,
    [id, seq, step, personIds],
  );
  return rows.map(({ personId }) => personId);
}

export interface Happened<Event> extends ElectionPlaces {
  readonly event: Event;
  readonly at: Date;
  readonly actorId: string | null;
  readonly estateName: string;
  readonly bodyKind: BodyKind;
}

export async function happenedToElection(
  tx: Tx,
  { id, seq }: NewsOf,
): Promise<Happened<ElectionEvent> | null> {
  const [row] = await tx.query<Happened<ElectionEvent>[]>(
    `SELECT x.payload || jsonb_build_object('type', x.type) AS event, x.at, x.actor_id AS "actorId",
            e.estate_id AS "estateId", e.community_id AS "communityId", e.town_id AS "townId", place.name AS "estateName",
            e.body_kind AS "bodyKind"
       FROM election_event x JOIN election e ON e.id = x.election_id JOIN place ON place.id = e.estate_id
      WHERE x.election_id = $1 AND x.seq = $2`,
    [id, seq],
  );
  return row ?? null;
}

export async function happenedToBody(tx: Tx, { id, seq }: NewsOf): Promise<Happened<BodyEvent> | null> {
  const [row] = await tx.query<Happened<BodyEvent>[]>(
    `SELECT x.payload || jsonb_build_object('type', x.type) AS event, x.at, x.actor_id AS "actorId",
            b.estate_id AS "estateId", b.community_id AS "communityId", b.town_id AS "townId", place.name AS "estateName",
            b.kind AS "bodyKind"
       FROM body_event x JOIN body b ON b.id = x.body_id JOIN place ON place.id = b.estate_id
      WHERE x.body_id = $1 AND x.seq = $2`,
    [id, seq],
  );
  return row ?? null;
}

/** Owners of an estate have to meet for the first time. */
export async function firstAssemblyOf(
  tx: Tx,
  { id }: NewsOf,
): Promise<Happened<{ readonly dueOn: string }> | null> {
  const [row] = await tx.query<Happened<{ dueOn: string }>[]>(
    `SELECT jsonb_build_object('dueOn', f.due_on) AS event, f.at, NULL AS "actorId", f.estate_id AS "estateId",
            f.community_id AS "communityId", f.town_id AS "townId", place.name AS "estateName", 'COMMITTEE' AS "bodyKind"
       FROM first_assembly f JOIN place ON place.id = f.estate_id WHERE f.estate_id = $1`,
    [id],
  );
  return row ?? null;
}

/** Whether owners vote on the election now, so that a word that voting begins is true. */
export async function isVotedOn(tx: Tx, electionId: string): Promise<boolean> {
  const [row] = await tx.query<{ open: boolean }[]>(
    `SELECT EXISTS (SELECT FROM election e JOIN election_vote v ON v.election_id = e.id AND v.round = e.round
                      JOIN owners_vote o ON o.id = v.vote_id
                     WHERE e.id = $1 AND e.state IN ('VOTING', 'COUNTED') AND v.void_because IS NULL AND o.state = 'NOTICED') AS open`,
    [electionId],
  );
  return row!.open;
}

/** When voting begins by the notice that was given. */
export async function opensAt(tx: Tx, voteId: string): Promise<Date> {
  const [row] = await tx.query<{ opensAt: Date }[]>(
    `SELECT opens_at AS "opensAt" FROM owners_vote WHERE id = $1`,
    [voteId],
  );
  return row!.opensAt;
}
