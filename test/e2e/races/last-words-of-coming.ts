import { type LastWord, seat } from './last-word.js';

/** Of the holder of one seat for the holder of another. */
const letter = (from: string, to: string): string =>
  `INSERT INTO seat_proxy (id, meeting_id, seat_id, principal_id, holder_id, holder_name, reference, nth, most, entered_by, entered_at)
   SELECT gen_random_uuid(), one.meeting_id, one.id, one.person_id, other.person_id, other.holder_name, '1 号', 1, 1, other.person_id, now()
     FROM meeting_seat one JOIN meeting_seat other USING (meeting_id)
    WHERE one.meeting_id = $1 AND one.position = ${from} AND other.position = ${to} AND $2::int IN (0, 1)`;

/** Who is there, for whom, and who writes it down. */
export const ofComing: readonly LastWord[] = [
  {
    constraint: 'attendance_present_once',
    kind: 'INDEX',
    table: 'attendance',
    refusal: 'ALREADY_PRESENT',
    sql: `INSERT INTO attendance SELECT gen_random_uuid(), id, now() ${seat('2')}`,
  },
  {
    constraint: 'attendance_pkey',
    kind: 'CONSTRAINT',
    table: 'attendance',
    refusal: 'ID_TAKEN',
    sql: `INSERT INTO attendance SELECT 'a0000000-0000-4000-8000-000000000001', id, now(), now() ${seat('2 + $2::int')}`,
  },
  {
    constraint: 'seat_proxy_once',
    kind: 'INDEX',
    table: 'seat_proxy',
    refusal: 'PROXY_GIVEN_ALREADY',
    sql: letter('4', '5 + $2::int'),
  },
  {
    constraint: 'seat_proxy_nth',
    kind: 'INDEX',
    table: 'seat_proxy',
    refusal: 'PROXIES_TOO_MANY',
    sql: letter('2 + $2::int', '6'),
  },
  {
    constraint: 'seat_proxy_no_chain',
    kind: 'CONSTRAINT',
    table: 'seat_proxy_side',
    refusal: 'PROXY_CHAIN',
    sql: `WITH letter AS (${letter('5 - 4 * $2::int', '1 + 2 * $2::int')} RETURNING id, meeting_id, principal_id, holder_id)
          INSERT INTO seat_proxy_side
          SELECT id, meeting_id, principal_id, 1 FROM letter UNION ALL SELECT id, meeting_id, holder_id, 2 FROM letter`,
  },
  {
    constraint: 'remote_request_open_once',
    kind: 'INDEX',
    table: 'remote_request',
    refusal: 'REMOTE_ASKED_ALREADY',
    sql: `INSERT INTO remote_request SELECT gen_random_uuid(), meeting_id, id, now() ${seat('2')}`,
  },
  {
    constraint: 'meeting_clerk_pk',
    kind: 'CONSTRAINT',
    table: 'meeting_clerk',
    refusal: null,
    sql: `INSERT INTO meeting_clerk SELECT meeting_id, person_id, now() ${seat('2')}`,
  },
];
