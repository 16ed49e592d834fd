import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowResolutionsToTheirEnd1763800000302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIFE);
    await runner.query(WHAT_BELONGS_TO_IT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE resolution_satisfaction; DROP TABLE resolution_rating; DROP TABLE resolution_step; DROP TABLE resolution_check;
      DROP TABLE resolution_undertaking; DROP TABLE resolution_event; DROP TABLE resolution_change;
      DELETE FROM resolution_answer a USING resolution r WHERE r.id = a.resolution_id AND a.round <> r.round;
      ALTER TABLE resolution_answer DROP CONSTRAINT resolution_answer_once;
      ALTER TABLE resolution_answer DROP COLUMN round;
      ALTER TABLE resolution_answer ADD CONSTRAINT resolution_answer_once PRIMARY KEY (resolution_id);
      DROP INDEX resolution_estate_rank; DROP INDEX resolution_community_rank; DROP INDEX resolution_town_rank;
      DROP INDEX resolution_addressee_rank; DROP INDEX resolution_to_watch;
      ALTER TABLE resolution DROP COLUMN rank, DROP COLUMN state, DROP COLUMN state_since, DROP COLUMN round,
        DROP COLUMN supporting_ids, DROP COLUMN term_unit, DROP COLUMN money_fen, DROP COLUMN quantity_milli,
        DROP COLUMN quantity_unit, DROP COLUMN failed_checks, DROP COLUMN paused_at, DROP COLUMN extension,
        DROP COLUMN supervision, DROP COLUMN done_at, DROP COLUMN closed_at, DROP COLUMN watch_on;
      CREATE INDEX resolution_addressee ON resolution (addressee_id);
      CREATE INDEX resolution_estate ON resolution (estate_id);
      CREATE INDEX resolution_community ON resolution (community_id);
      CREATE INDEX resolution_town ON resolution (town_id);
    `);
  }
}

const LIFE = `
  ALTER TABLE resolution
    ADD COLUMN state text NOT NULL DEFAULT 'AWAITING_ANSWER' CONSTRAINT resolution_state CHECK (state IN (
      'AWAITING_ANSWER', 'OBJECTED', 'ON_NEXT_AGENDA', 'ANSWERED', 'CLOSING_ASKED', 'CLOSED', 'WITHDRAWN')),
    ADD COLUMN state_since timestamptz,
    ADD COLUMN round integer NOT NULL DEFAULT 1,
    ADD COLUMN supporting_ids uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN term_unit text NOT NULL DEFAULT 'CALENDAR_DAYS'
      CONSTRAINT resolution_term_unit CHECK (term_unit IN ('CALENDAR_DAYS', 'WORKING_DAYS')),
    ADD COLUMN money_fen bigint CONSTRAINT resolution_money CHECK (money_fen > 0),
    ADD COLUMN quantity_milli bigint CONSTRAINT resolution_quantity CHECK (quantity_milli > 0),
    ADD COLUMN quantity_unit text,
    ADD COLUMN failed_checks integer NOT NULL DEFAULT 0,
    ADD COLUMN paused_at timestamptz,
    ADD COLUMN extension jsonb,
    ADD COLUMN supervision integer NOT NULL DEFAULT 0
      CONSTRAINT resolution_supervision CHECK (supervision BETWEEN 0 AND 3),
    ADD COLUMN done_at timestamptz,
    ADD COLUMN closed_at timestamptz,
    ADD COLUMN watch_on date,
    ADD CONSTRAINT resolution_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    ADD CONSTRAINT resolution_extended_at_work CHECK (extension IS NULL OR state = 'ANSWERED'),
    ADD CONSTRAINT resolution_quantity_unit CHECK ((quantity_milli IS NULL) = (quantity_unit IS NULL));
  UPDATE resolution r SET state = 'ANSWERED', state_since = a.answered_at
    FROM resolution_answer a WHERE a.resolution_id = r.id;
  UPDATE resolution SET state_since = coalesce(state_since, adopted_at), watch_on = adopted_at::date;
  ALTER TABLE resolution ALTER COLUMN state_since SET NOT NULL;
  -- The most urgent first; after what is open, what has ended, the newest first. Lists are read along it, page by page.
  ALTER TABLE resolution ADD COLUMN rank integer GENERATED ALWAYS AS (
    CASE WHEN state IN ('CLOSED', 'WITHDRAWN') THEN 2000000 - (due_on - date '2000-01-01')
         ELSE due_on - date '2000-01-01' END) STORED;
  DROP INDEX resolution_addressee; DROP INDEX resolution_estate; DROP INDEX resolution_community; DROP INDEX resolution_town;
  CREATE INDEX resolution_addressee_rank ON resolution (addressee_id, rank, id);
  CREATE INDEX resolution_estate_rank ON resolution (estate_id, rank, id);
  CREATE INDEX resolution_community_rank ON resolution (community_id, rank, id);
  CREATE INDEX resolution_town_rank ON resolution (town_id, rank, id);
  CREATE INDEX resolution_to_watch ON resolution (watch_on) WHERE watch_on IS NOT NULL;

  ALTER TABLE resolution_answer DROP CONSTRAINT resolution_answer_once;
  ALTER TABLE resolution_answer ADD COLUMN round integer NOT NULL DEFAULT 1;
  -- One answer in each round: the key decides when two people of a firm answer at the same moment.
  ALTER TABLE resolution_answer ADD CONSTRAINT resolution_answer_once PRIMARY KEY (resolution_id, round);
`;

const WHAT_BELONGS_TO_IT = `
  -- The record: what happened, in order.
  CREATE TABLE resolution_event (
    id             uuid CONSTRAINT resolution_event_pk PRIMARY KEY,
    resolution_id  uuid NOT NULL CONSTRAINT resolution_event_resolution REFERENCES resolution,
    seq            integer NOT NULL,
    act            text NOT NULL,
    person_id      uuid CONSTRAINT resolution_event_person REFERENCES person,
    name           text NOT NULL,
    title          text NOT NULL,
    text           text NOT NULL,
    day            date,
    at             timestamptz NOT NULL,
    CONSTRAINT resolution_event_seq UNIQUE (resolution_id, seq)
  );
  INSERT INTO resolution_event
    SELECT gen_random_uuid(), r.id, 1, 'ADOPTED', r.adopted_by, p.name, '', r.text, r.due_on, r.adopted_at
      FROM resolution r JOIN person p ON p.id = r.adopted_by;
  INSERT INTO resolution_event
    SELECT gen_random_uuid(), resolution_id, 2, 'ANSWERED', answered_by_id, answered_by_name, '', text, done_by, answered_at
      FROM resolution_answer;
  UPDATE resolution r SET seq = (SELECT max(seq) FROM resolution_event e WHERE e.resolution_id = r.id);

  CREATE TABLE resolution_undertaking (
    id             uuid CONSTRAINT resolution_undertaking_pk PRIMARY KEY,
    resolution_id  uuid NOT NULL CONSTRAINT resolution_undertaking_resolution REFERENCES resolution,
    text           text NOT NULL,
    done_by        date NOT NULL,
    promised_by    uuid NOT NULL CONSTRAINT resolution_undertaking_person REFERENCES person,
    promised_name  text NOT NULL,
    promised_at    timestamptz NOT NULL,
    fulfilled_at   timestamptz
  );
  CREATE INDEX resolution_undertaking_of ON resolution_undertaking (resolution_id, done_by);

  CREATE TABLE resolution_check (
    resolution_id  uuid NOT NULL CONSTRAINT resolution_check_resolution REFERENCES resolution,
    -- 1 for the first time that closing was asked for: when two check at once, the key decides whose finding stands.
    attempt        integer NOT NULL,
    passed         boolean NOT NULL,
    checked_by     uuid NOT NULL CONSTRAINT resolution_check_person REFERENCES person,
    checked_at     timestamptz NOT NULL,
    CONSTRAINT resolution_check_once PRIMARY KEY (resolution_id, attempt)
  );

  CREATE TABLE resolution_step (
    resolution_id  uuid NOT NULL CONSTRAINT resolution_step_resolution REFERENCES resolution,
    -- Such as 'OVERDUE 2026-12-22': a step is taken once for the day that it is counted from.
    step           text NOT NULL,
    taken_at       timestamptz NOT NULL,
    CONSTRAINT resolution_step_once PRIMARY KEY (resolution_id, step)
  );

  CREATE TABLE resolution_rating (
    resolution_id  uuid NOT NULL CONSTRAINT resolution_rating_resolution REFERENCES resolution,
    person_id      uuid NOT NULL CONSTRAINT resolution_rating_person REFERENCES person,
    unit_id        uuid NOT NULL CONSTRAINT resolution_rating_unit REFERENCES unit,
    satisfaction   text NOT NULL CONSTRAINT resolution_rating_word
                     CHECK (satisfaction IN ('SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED')),
    comment        text NOT NULL,
    rated_at       timestamptz NOT NULL,
    -- Whether it is in the figures: they move on by five.
    told           boolean NOT NULL DEFAULT false,
    CONSTRAINT resolution_rated_once PRIMARY KEY (resolution_id, person_id),
    CONSTRAINT resolution_rated_once_for_unit UNIQUE (resolution_id, unit_id)
  );

  -- Of what owners said, all that anybody is told.
  CREATE TABLE resolution_satisfaction (
    resolution_id     uuid CONSTRAINT resolution_satisfaction_pk PRIMARY KEY
                        CONSTRAINT resolution_satisfaction_resolution REFERENCES resolution,
    satisfied         integer NOT NULL,
    fairly_satisfied  integer NOT NULL,
    dissatisfied      integer NOT NULL,
    CONSTRAINT resolution_satisfaction_by_five CHECK ((satisfied + fairly_satisfied + dissatisfied) % 5 = 0)
  );

  -- How often something changed among the resolutions of a place.
  CREATE TABLE resolution_change (
    place_id  uuid CONSTRAINT resolution_change_pk PRIMARY KEY REFERENCES place,
    seq       integer NOT NULL
  );
`;
