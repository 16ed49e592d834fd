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

export const lastWords: readonly LastWord[] = [
  {
    constraint: 'meeting_number_once',
    kind: 'CONSTRAINT',
    table: 'meeting',
    refusal: 'MEETING_NUMBER_TAKEN',
    sql: `INSERT INTO meeting
          SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, 77, title, venue, starts_at, chair_id,
                 check_in_code, 'SCHEDULED' FROM meeting WHERE id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'meeting_seat_one_per_person',
    kind: 'CONSTRAINT',
    table: 'meeting_seat',
    refusal: 'SEAT_TWICE',
    sql: `INSERT INTO meeting_seat
          SELECT gen_random_uuid(), meeting_id, party, 7 + $2::int, (SELECT id FROM person WHERE name = '吴雅芳'),
                 '吴雅芳', title, organisation_id, organisation_name, votes ${seat('4')}`,
  },
  {
    constraint: 'attendance_present_once',
    kind: 'INDEX',
    table: 'attendance',
    refusal: 'ALREADY_PRESENT',
    sql: `INSERT INTO attendance SELECT gen_random_uuid(), id, now() ${seat('2')}`,
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
    constraint: 'resolution_answer_once',
    kind: 'CONSTRAINT',
    table: 'resolution_answer',
    refusal: 'ALREADY_ANSWERED',
    sql: `INSERT INTO resolution_answer SELECT id, '好。', due_on, now(), adopted_by, '李强'
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
