import { type LastWord, seat } from './last-word.js';

const notice = (version: string, kind: string): string =>
  `INSERT INTO notice (meeting_id, version, kind, content, given_by, given_at)
   SELECT id, ${version}, '${kind}', '{}', chair_id, now() FROM meeting WHERE id = $1 AND $2::int IN (0, 1)`;

/** Numbers, notices, seats, and what stands above single meetings. */
export const ofCalling: readonly LastWord[] = [
  {
    constraint: 'meeting_number_once',
    kind: 'CONSTRAINT',
    table: 'meeting',
    refusal: 'MEETING_NUMBER_TAKEN',
    sql: `INSERT INTO meeting
          SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, 77, title, venue, starts_at, chair_id,
                 'SCHEDULED' FROM meeting WHERE id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'notice_version_once',
    kind: 'CONSTRAINT',
    table: 'notice',
    refusal: 'NOTICE_MEANWHILE',
    sql: notice('9', 'CHANGE'),
  },
  {
    constraint: 'notice_given_once',
    kind: 'INDEX',
    table: 'notice',
    refusal: 'NOTICE_MEANWHILE',
    sql: notice('11 + $2::int', 'INVITATION'),
  },
  {
    constraint: 'notice_cancelled_once',
    kind: 'INDEX',
    table: 'notice',
    refusal: 'NOTICE_MEANWHILE',
    sql: notice('21 + $2::int', 'CANCELLATION'),
  },
  {
    constraint: 'notice_delivery_once',
    kind: 'CONSTRAINT',
    table: 'notice_delivery',
    refusal: null,
    sql: `WITH notice AS (${notice('31', 'CHANGE')} ON CONFLICT DO NOTHING)
          INSERT INTO notice_delivery (id, meeting_id, version, person_id, channel, state, queued_at)
          SELECT gen_random_uuid(), id, 31, chair_id, 'MAIL', 'QUEUED', now() FROM meeting WHERE id = $1`,
  },
  {
    constraint: 'meeting_seat_one_per_person',
    kind: 'CONSTRAINT',
    table: 'meeting_seat',
    refusal: 'SEAT_TWICE',
    sql: `INSERT INTO meeting_seat
          SELECT gen_random_uuid(), meeting_id, party, 7 + $2::int, (SELECT id FROM person WHERE name = '吴雅芳'),
                 '吴雅芳', title, organisation_id, organisation_name, votes, role ${seat('4')}`,
  },
  {
    constraint: 'meeting_profile_once_a_day',
    kind: 'CONSTRAINT',
    table: 'meeting_profile',
    refusal: 'PROFILE_SET',
    sql: `INSERT INTO meeting_profile
          SELECT gen_random_uuid(), community_id, 'FOUR_PARTY', '2031-01-01', '{}', '镇物管办 2031', chair_id, now()
            FROM meeting WHERE id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'meeting_series_day_once',
    kind: 'INDEX',
    table: 'meeting',
    refusal: 'SERIES_DATE_CALLED',
    sql: `WITH series AS (
            INSERT INTO meeting_series (id, estate_id, community_id, town_id, kind, title, venue, chair_id, seats, agenda, rhythm, version)
            SELECT id, estate_id, community_id, town_id, kind, title, venue, chair_id, '[]', '[]', '{}', 1
              FROM meeting WHERE id = $1
            ON CONFLICT (id) DO UPDATE SET title = excluded.title RETURNING id)
          INSERT INTO meeting (id, seq, estate_id, community_id, town_id, number, title, venue, starts_at, chair_id, state,
                               series_id, series_day)
          SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, 80 + $2::int, title, venue, starts_at, chair_id,
                 'SCHEDULED', $1, '2031-01-09' FROM meeting WHERE id = $1 AND EXISTS (SELECT FROM series)`,
  },
];
