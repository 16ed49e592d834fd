import type { LastWord } from './last-word.js';

/** What comes of a meeting, and in what office people act on it. */
export const ofResolutions: readonly LastWord[] = [
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
