/**
 * What two people do at the same moment, straight in the database: past the domain, and past the lock that would have
 * let one after the other. `$1` is the meeting, `$2` is 0 or 1: which of the two.
 */
export interface LastWord {
  readonly constraint: string;
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly table: string;
  /** What the loser is told; null where it would be a bug of ours, and is logged as one. */
  readonly refusal: string | null;
  readonly sql: string;
}

const seat = (position: string): string =>
  `FROM meeting_seat seat WHERE meeting_id = $1 AND position = ${position} AND $2::int IN (0, 1)`;

/** Of the holder of one seat for the holder of another. */
const letter = (from: string, to: string): string =>
  `INSERT INTO seat_proxy (id, meeting_id, seat_id, principal_id, holder_id, holder_name, reference, nth, most, entered_by, entered_at)
   SELECT gen_random_uuid(), one.meeting_id, one.id, one.person_id, other.person_id, other.holder_name, '1 号', 1, 1, other.person_id, now()
     FROM meeting_seat one JOIN meeting_seat other USING (meeting_id)
    WHERE one.meeting_id = $1 AND one.position = ${from} AND other.position = ${to} AND $2::int IN (0, 1)`;

const notice = (version: string, kind: string): string =>
  `INSERT INTO notice (meeting_id, version, kind, content, given_by, given_at)
   SELECT id, ${version}, '${kind}', '{}', chair_id, now() FROM meeting WHERE id = $1 AND $2::int IN (0, 1)`;

export const lastWords: readonly LastWord[] = [
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
  {
    constraint: 'agenda_item_one_open',
    kind: 'INDEX',
    table: 'agenda_item',
    refusal: 'ITEM_ALREADY_OPEN',
    sql: `UPDATE agenda_item SET state = 'OPEN' WHERE meeting_id = $1 AND position = 3 + $2::int`,
  },
  {
    constraint: 'speech_once_in_list',
    kind: 'INDEX',
    table: 'speech',
    refusal: 'ALREADY_WAITING',
    sql: `INSERT INTO speech SELECT gen_random_uuid(), meeting_id, id, 'WAITING', now() ${seat('1')}`,
  },
  {
    constraint: 'speech_one_floor',
    kind: 'INDEX',
    table: 'speech',
    refusal: 'NOT_WAITING',
    sql: `INSERT INTO speech SELECT gen_random_uuid(), meeting_id, id, 'SPEAKING', now() ${seat('3 + $2::int')}`,
  },
  {
    constraint: 'motion_one_put',
    kind: 'INDEX',
    table: 'motion',
    refusal: 'MOTION_OPEN',
    sql: `INSERT INTO motion SELECT gen_random_uuid(), meeting_id, id, '翻修路面', 'PUT', now()
            FROM agenda_item WHERE meeting_id = $1 AND position = 1 + $2::int`,
  },
  {
    constraint: 'motion_vote_once',
    kind: 'CONSTRAINT',
    table: 'motion_vote',
    refusal: 'ALREADY_VOTED',
    sql: `INSERT INTO motion_vote
          SELECT (SELECT id FROM motion WHERE meeting_id = $1 AND state = 'ADOPTED'), id,
                 (ARRAY['FOR', 'AGAINST'])[1 + $2::int], now() ${seat('2')}`,
  },
  {
    constraint: 'secret_mark_once',
    kind: 'CONSTRAINT',
    table: 'secret_mark',
    refusal: 'ALREADY_VOTED',
    sql: `INSERT INTO secret_mark
          SELECT (SELECT id FROM motion WHERE meeting_id = $1 AND state = 'ADOPTED'), id ${seat('2')}`,
  },
  {
    constraint: 'agenda_item_carried_once',
    kind: 'CONSTRAINT',
    table: 'agenda_item',
    refusal: 'CARRIED_OVER_ALREADY',
    sql: `INSERT INTO agenda_item (id, meeting_id, position, kind, title, summary, source, source_ref, minutes, state, carried_from)
          SELECT gen_random_uuid(), meeting_id, 30 + $2::int, kind, title, summary, source, source_ref, minutes, 'PENDING', id
            FROM agenda_item WHERE meeting_id = $1 AND position = 1`,
  },
  {
    constraint: 'meeting_resummoned_once',
    kind: 'CONSTRAINT',
    table: 'meeting',
    refusal: 'RESUMMONED_ALREADY',
    sql: `INSERT INTO meeting (id, seq, estate_id, community_id, town_id, number, title, venue, starts_at, chair_id, state, resummons_id)
          SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, 90 + $2::int, title, venue, starts_at, chair_id,
                 'SCHEDULED', id FROM meeting WHERE id = $1`,
  },
  {
    constraint: 'resolution_answer_once',
    kind: 'CONSTRAINT',
    table: 'resolution_answer',
    refusal: 'ALREADY_ANSWERED',
    sql: `INSERT INTO resolution_answer SELECT id, '好。', due_on, now(), adopted_by, '李强'
            FROM resolution WHERE meeting_id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'resolution_check_once',
    kind: 'CONSTRAINT',
    table: 'resolution_check',
    refusal: 'CLOSING_NOT_ASKED',
    sql: `INSERT INTO resolution_check SELECT id, 1, $2::int = 0, adopted_by, now() FROM resolution WHERE meeting_id = $1`,
  },
  {
    constraint: 'resolution_rated_once',
    kind: 'CONSTRAINT',
    table: 'resolution_rating',
    refusal: 'RATED_ALREADY',
    sql: `INSERT INTO resolution_rating (resolution_id, person_id, unit_id, satisfaction, comment, rated_at)
          SELECT id, adopted_by, (SELECT id FROM unit ORDER BY id OFFSET $2::int LIMIT 1), 'SATISFIED', '', now()
            FROM resolution WHERE meeting_id = $1`,
  },
  {
    constraint: 'resolution_rated_once_for_unit',
    kind: 'CONSTRAINT',
    table: 'resolution_rating',
    refusal: 'UNIT_RATED_ALREADY',
    sql: `INSERT INTO resolution_rating (resolution_id, person_id, unit_id, satisfaction, comment, rated_at)
          SELECT r.id, (SELECT person_id FROM meeting_seat WHERE meeting_id = $1 AND person_id <> r.adopted_by
                         ORDER BY position, id OFFSET $2::int LIMIT 1),
                 (SELECT id FROM unit ORDER BY id OFFSET 5 LIMIT 1), 'SATISFIED', '', now()
            FROM resolution r WHERE meeting_id = $1`,
  },
  {
    constraint: 'resolution_step_once',
    kind: 'CONSTRAINT',
    table: 'resolution_step',
    refusal: null,
    sql: `INSERT INTO resolution_step SELECT id, 'OVERDUE 2099-12-31', now()
            FROM resolution WHERE meeting_id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'resolution_event_seq',
    kind: 'CONSTRAINT',
    table: 'resolution_event',
    refusal: null,
    sql: `INSERT INTO resolution_event SELECT gen_random_uuid(), id, 99, 'PROGRESS', adopted_by, '', '', '', NULL, now()
            FROM resolution WHERE meeting_id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'paper_once',
    kind: 'CONSTRAINT',
    table: 'paper',
    refusal: null,
    sql: `INSERT INTO paper SELECT gen_random_uuid(), 'a.png', 'image/png', 1, 'x', adopted_by, now(), now(), 'x', id, now()
            FROM resolution WHERE meeting_id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'appointment_held_once',
    kind: 'CONSTRAINT',
    table: 'appointment',
    refusal: 'APPOINTMENT_OVERLAPS',
    sql: `INSERT INTO appointment
          SELECT gen_random_uuid(), chair_id, 'OWNER', '业主', estate_id, NULL, date '2031-01-01' + $2::int, NULL
            FROM meeting WHERE id = $1`,
  },
  {
    constraint: 'appointment_one_chair',
    kind: 'CONSTRAINT',
    table: 'appointment',
    refusal: 'CHAIR_TAKEN',
    sql: `INSERT INTO appointment
          SELECT gen_random_uuid(), s.person_id, 'COMMITTEE_CHAIR', '业委会主任', m.estate_id, o.id,
                 date '2031-01-01' + $2::int, '2031-12-31'
            FROM meeting m JOIN meeting_seat s ON s.meeting_id = m.id AND s.position = 1 + $2::int
            JOIN organisation o ON o.place_id = m.estate_id AND o.kind = 'OWNERS_COMMITTEE' WHERE m.id = $1`,
  },
  {
    constraint: 'meeting_outcome_number',
    kind: 'CONSTRAINT',
    table: 'meeting_outcome',
    refusal: null,
    sql: `INSERT INTO meeting_outcome
          SELECT gen_random_uuid(), meeting_id, motion_id, '〔2026〕1-9', text, addressee_name, due_on, now()
            FROM meeting_outcome WHERE meeting_id = $1 AND number <> '〔2026〕1-9' AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'meeting_event_pkey',
    kind: 'CONSTRAINT',
    table: 'meeting_event',
    refusal: null,
    sql: `INSERT INTO meeting_event SELECT id, 999, 'MEETING_ADJOURNED', '{}', chair_id, now()
            FROM meeting WHERE id = $1 AND $2::int IN (0, 1)`,
  },
];
