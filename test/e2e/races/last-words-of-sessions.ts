import { type LastWord, seat } from './last-word.js';

/** Items, the floor, motions and votes. */
export const ofSessions: readonly LastWord[] = [
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
];
