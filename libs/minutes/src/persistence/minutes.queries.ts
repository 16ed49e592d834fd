import type { Actor } from '@sifang/identity/domain';
import type { Database } from '@sifang/platform';
import type { Answer } from '../domain/answer.js';
import type { Compiled, Minutes, Version } from '../domain/minutes.js';

/** What JSON makes of dates. */
type InJson<T> = {
  readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

export type VersionRow = InJson<Omit<Version, 'minutesId' | 'compiled' | 'passages'>> & {
  readonly hash: string | null;
  readonly recordHash: string | null;
};
export type AnswerRow = InJson<Answer> & { readonly version: number };

/** Minutes with all their versions, without what those say. */
export interface MinutesRow extends Minutes {
  readonly seq: number;
  readonly epoch: string;
  readonly estateName: string;
  readonly passages: Version['passages'];
  /** The newest first. */
  readonly versions: readonly VersionRow[];
  readonly answers: readonly AnswerRow[];
}

const WHOLE = `
  SELECT m.id, m.meeting_id AS "meetingId", m.seq, m.estate_id AS "estateId", m.community_id AS "communityId",
         m.town_id AS "townId", m.title, m.chair_id AS "chairId", m.seats, estate.name AS "estateName",
         (SELECT id FROM epoch) AS epoch,
    (SELECT v.passages FROM minutes_version v WHERE v.minutes_id = m.id ORDER BY v.number DESC LIMIT 1) AS passages,
    (SELECT json_agg(json_build_object(
              'number', v.number, 'state', v.state, 'reason', v.reason, 'begunAt', v.begun_at,
              'begunByName', v.begun_by_name, 'submittedAt', v.submitted_at, 'confirmBy', v.confirm_by,
              'confirmedAt', v.confirmed_at, 'publishedFrom', v.published_from, 'publishedUntil', v.published_until,
              'endedAt', v.ended_at, 'endReason', v.end_reason, 'hash', v.compiled ->> 'hash',
              'recordHash', v.compiled ->> 'recordHash') ORDER BY v.number DESC)
       FROM minutes_version v WHERE v.minutes_id = m.id) AS versions,
    (SELECT coalesce(json_agg(json_build_object(
              'version', a.version, 'party', a.party, 'kind', a.kind, 'text', a.text, 'personId', a.person_id,
              'name', a.name, 'title', a.title, 'at', a.at) ORDER BY a.at), '[]')
       FROM minutes_answer a WHERE a.minutes_id = m.id) AS answers
    FROM minutes m JOIN place estate ON estate.id = m.estate_id`;

const BY_IDS = `${WHOLE} WHERE m.id = ANY($1)`;
const BY_MEETING = `${WHOLE} WHERE m.meeting_id = $1`;
const REACHED = `${WHOLE}
   WHERE m.id IN (
     SELECT id FROM minutes WHERE estate_id = ANY($1)
     UNION SELECT id FROM minutes WHERE community_id = ANY($1)
     UNION SELECT id FROM minutes WHERE town_id = ANY($1)
     UNION SELECT id FROM minutes WHERE seats @> $2::jsonb)
   ORDER BY (SELECT max(begun_at) FROM minutes_version v WHERE v.minutes_id = m.id) DESC, m.id LIMIT $3`;

type Row = MinutesRow & Record<string, unknown>;

/** By id. */
export async function minutesRows(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MinutesRow>> {
  const rows = await database.rows<Row>('minutes', BY_IDS, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}

export async function minutesOfMeeting(database: Database, meetingId: string): Promise<MinutesRow | null> {
  const [row] = await database.rows<Row>('minutes-of-meeting', BY_MEETING, [meetingId]);
  return row ?? null;
}

/** Of the places that the actor's offices reach, and of the meetings in which they sat; the newest first. */
export async function minutesReached(database: Database, actor: Actor, first: number): Promise<MinutesRow[]> {
  const places = actor.appointments.map(({ placeId }) => placeId);
  const seat = JSON.stringify([{ personId: actor.personId }]);
  return database.rows<Row>('minutes-reached', REACHED, [places, seat, first]);
}

/** What versions say, by number; of a draft nothing is fixed yet. */
export async function compiledVersions(
  database: Database,
  minutesId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Compiled>> {
  const rows = await database.rows<{ number: number; compiled: Compiled }>(
    'minutes-compiled',
    `SELECT number, compiled FROM minutes_version
      WHERE minutes_id = $1 AND number = ANY($2) AND compiled IS NOT NULL`,
    [minutesId, numbers],
  );
  return new Map(rows.map(({ number, compiled }) => [number, compiled]));
}
