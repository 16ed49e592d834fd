import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HoldRounds1763800000801 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROUNDS);
    await runner.query(WHAT_FOLLOWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rating_of_service; DROP TABLE rating_rectification; DROP TABLE rating_objection; DROP TABLE rating_result;
      DROP TABLE rating_event; DROP TABLE rating_sheet; DROP TABLE rating_answer; DROP TABLE rating_roll;
      DROP TABLE rating_round; DROP TABLE rating_instrument;
    `);
  }
}

const ROUNDS = `
  -- A town's own; those of the house are data in the domain.
  CREATE TABLE rating_instrument (
    town_id  uuid NOT NULL CONSTRAINT rating_instrument_town REFERENCES place,
    code     text NOT NULL,
    version  integer NOT NULL,
    body     jsonb NOT NULL,
    made_by  uuid NOT NULL CONSTRAINT rating_instrument_made_by REFERENCES person,
    made_at  timestamptz NOT NULL,
    CONSTRAINT rating_instrument_version_once PRIMARY KEY (town_id, code, version)
  );

  CREATE TABLE rating_round (
    id            uuid CONSTRAINT rating_round_pk PRIMARY KEY,
    seq           integer NOT NULL,
    estate_id     uuid NOT NULL CONSTRAINT rating_round_estate REFERENCES place,
    community_id  uuid NOT NULL CONSTRAINT rating_round_community REFERENCES place,
    town_id       uuid NOT NULL CONSTRAINT rating_round_town REFERENCES place,
    subject_id    uuid NOT NULL CONSTRAINT rating_round_subject REFERENCES organisation,
    kind          text NOT NULL CONSTRAINT rating_round_kind CHECK (kind IN ('SERVICE', 'PERFORMANCE')),
    -- As it was when the round was opened.
    instrument    jsonb NOT NULL,
    settings      jsonb NOT NULL,
    period        text NOT NULL,
    state         text NOT NULL CONSTRAINT rating_round_state
                    CHECK (state IN ('OPEN', 'PRELIMINARY', 'PUBLISHED', 'CANCELLED')),
    opened_by     uuid NOT NULL CONSTRAINT rating_round_opened_by REFERENCES person,
    opened_at     timestamptz NOT NULL,
    closes_at     timestamptz NOT NULL,
    closed_at     timestamptz,
    object_until  date,
    accepted_at   timestamptz,
    published_at  timestamptz,
    CONSTRAINT rating_round_closed CHECK ((state IN ('PRELIMINARY', 'PUBLISHED')) = (closed_at IS NOT NULL)),
    CONSTRAINT rating_round_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX rating_round_once_a_period ON rating_round (estate_id, subject_id, kind, period)
    WHERE state <> 'CANCELLED';
  CREATE INDEX rating_round_of_community ON rating_round (community_id, opened_at);
  CREATE INDEX rating_round_of_town ON rating_round (town_id, opened_at);

  -- Who may answer, as it was when the round was opened.
  CREATE TABLE rating_roll (
    round_id  uuid NOT NULL CONSTRAINT rating_roll_round REFERENCES rating_round,
    unit_id   uuid NOT NULL CONSTRAINT rating_roll_unit REFERENCES unit,
    building  text NOT NULL,
    CONSTRAINT rating_roll_once PRIMARY KEY (round_id, unit_id)
  );

  CREATE TABLE rating_answer (
    -- Papers belong to it.
    id             uuid NOT NULL CONSTRAINT rating_answer_id UNIQUE,
    round_id       uuid NOT NULL,
    unit_id        uuid NOT NULL,
    -- Null: on paper, keyed at the desk.
    person_id      uuid CONSTRAINT rating_answer_person REFERENCES person,
    -- In the order of the owners' form; null where nothing is marked yet. Null altogether: nothing but what was handed in.
    draft          smallint[],
    draft_comment  text NOT NULL DEFAULT '',
    -- Null: not handed in.
    marks          smallint[],
    comment        text NOT NULL DEFAULT '',
    paper_number   text,
    keyed_by       uuid CONSTRAINT rating_answer_keyed_by REFERENCES person,
    submitted_at   timestamptz,
    changed_at     timestamptz NOT NULL,
    CONSTRAINT rating_answer_once PRIMARY KEY (round_id, unit_id),
    CONSTRAINT rating_answer_of_roll FOREIGN KEY (round_id, unit_id) REFERENCES rating_roll (round_id, unit_id),
    CONSTRAINT rating_paper_once UNIQUE (round_id, paper_number),
    CONSTRAINT rating_answer_submitted CHECK ((marks IS NULL) = (submitted_at IS NULL)),
    CONSTRAINT rating_answer_of_somebody CHECK ((person_id IS NULL) = (paper_number IS NOT NULL)),
    CONSTRAINT rating_paper_keyed CHECK ((paper_number IS NULL) = (keyed_by IS NULL))
  );

  -- What a body gave, in its own name.
  CREATE TABLE rating_sheet (
    round_id     uuid NOT NULL CONSTRAINT rating_sheet_round REFERENCES rating_round,
    rater_group  text NOT NULL CONSTRAINT rating_sheet_group CHECK (rater_group IN ('COMMITTEE', 'COMMUNITY', 'TOWN')),
    marks        smallint[] NOT NULL,
    comment      text NOT NULL,
    person_id    uuid NOT NULL CONSTRAINT rating_sheet_person REFERENCES person,
    name         text NOT NULL,
    title        text NOT NULL,
    given_at     timestamptz NOT NULL,
    CONSTRAINT rating_sheet_once PRIMARY KEY (round_id, rater_group)
  );

  CREATE TABLE rating_event (
    round_id     uuid NOT NULL CONSTRAINT rating_event_round REFERENCES rating_round,
    seq          integer NOT NULL,
    type         text NOT NULL,
    payload      jsonb NOT NULL,
    actor_id     uuid CONSTRAINT rating_event_actor REFERENCES person,
    actor_name   text,
    actor_title  text,
    at           timestamptz NOT NULL,
    CONSTRAINT rating_event_in_order PRIMARY KEY (round_id, seq)
  );
`;

const WHAT_FOLLOWS = `
  CREATE TABLE rating_result (
    round_id  uuid NOT NULL CONSTRAINT rating_result_round REFERENCES rating_round,
    -- What is published is made of what was counted at closing; nothing is counted twice.
    stage     text NOT NULL CONSTRAINT rating_result_stage CHECK (stage IN ('PRELIMINARY', 'PUBLISHED')),
    -- PRELIMINARY: eligible, answers, figures, sheets, flags. PUBLISHED: items that were struck.
    body      jsonb NOT NULL,
    -- Out of 100, exact, as numerator/denominator; null: too few answers.
    score     text,
    light     text NOT NULL CONSTRAINT rating_result_light
                CHECK (light IN ('GREEN', 'NOTICE', 'YELLOW', 'RED', 'INSUFFICIENT')),
    made_by   uuid CONSTRAINT rating_result_made_by REFERENCES person,
    made_at   timestamptz NOT NULL,
    CONSTRAINT rating_result_once PRIMARY KEY (round_id, stage),
    CONSTRAINT rating_result_scored CHECK ((score IS NULL) = (light = 'INSUFFICIENT'))
  );

  CREATE TABLE rating_objection (
    id          uuid CONSTRAINT rating_objection_pk PRIMARY KEY,
    round_id    uuid NOT NULL CONSTRAINT rating_objection_round REFERENCES rating_round,
    item        text NOT NULL,
    text        text NOT NULL,
    filed_by    uuid NOT NULL CONSTRAINT rating_objection_filed_by REFERENCES person,
    filed_at    timestamptz NOT NULL,
    decision    text CONSTRAINT rating_objection_decision CHECK (decision IN ('UPHELD', 'REJECTED')),
    reason      text NOT NULL DEFAULT '',
    decided_by  uuid CONSTRAINT rating_objection_decided_by REFERENCES person,
    decided_at  timestamptz,
    CONSTRAINT rating_objection_once UNIQUE (round_id, item),
    CONSTRAINT rating_objection_by_another CHECK (decided_by <> filed_by)
  );

  CREATE TABLE rating_rectification (
    resolution_id  uuid CONSTRAINT rating_rectification_resolution PRIMARY KEY REFERENCES resolution,
    round_id       uuid NOT NULL CONSTRAINT rating_rectification_round REFERENCES rating_round,
    item           text NOT NULL,
    CONSTRAINT rating_rectification_once UNIQUE (round_id, item)
  );

  -- 多维评单: how somebody who came to settle a matter did it, by who raised it and by the community.
  CREATE TABLE rating_of_service (
    resolution_id  uuid NOT NULL CONSTRAINT rating_of_service_resolution REFERENCES resolution,
    side           text NOT NULL CONSTRAINT rating_of_service_side CHECK (side IN ('RAISER', 'COMMUNITY')),
    person_id      uuid NOT NULL CONSTRAINT rating_of_service_person REFERENCES person,
    timely         smallint NOT NULL CONSTRAINT rating_of_service_timely CHECK (timely BETWEEN 1 AND 5),
    willing        smallint NOT NULL CONSTRAINT rating_of_service_willing CHECK (willing BETWEEN 1 AND 5),
    solved         smallint NOT NULL CONSTRAINT rating_of_service_solved CHECK (solved BETWEEN 1 AND 5),
    comment        text NOT NULL,
    rated_at       timestamptz NOT NULL,
    CONSTRAINT rating_of_service_once PRIMARY KEY (resolution_id, side, person_id)
  );
  CREATE UNIQUE INDEX rating_of_service_by_community_once ON rating_of_service (resolution_id) WHERE side = 'COMMUNITY';
`;
