import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every rule that two people could break at the same moment is a named constraint here. */
export class CreateOwnersVotes1763800000601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VOTES);
    await runner.query(ROLL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE owners_vote_question; DROP TABLE owners_vote_unit; DROP TABLE owners_vote_owner;
      DROP FUNCTION owners_vote_roll_is_frozen; DROP FUNCTION owners_vote_unit_stays;
      DROP TABLE owners_vote_event; DROP TABLE owners_vote_officer; DROP TABLE owners_vote_extension;
      DROP TABLE owners_vote_item; DROP TABLE owners_vote;
    `);
  }
}

const VOTES = `
  CREATE TABLE owners_vote (
    id               uuid CONSTRAINT owners_vote_pk PRIMARY KEY,
    seq              integer NOT NULL,
    estate_id        uuid NOT NULL CONSTRAINT owners_vote_estate REFERENCES place,
    community_id     uuid NOT NULL CONSTRAINT owners_vote_community REFERENCES place,
    town_id          uuid NOT NULL CONSTRAINT owners_vote_town REFERENCES place,
    year             integer NOT NULL,
    number           integer NOT NULL CONSTRAINT owners_vote_number CHECK (number > 0),
    title            text NOT NULL CONSTRAINT owners_vote_title CHECK (title <> ''),
    temporary        boolean NOT NULL,
    trial            boolean NOT NULL,
    form             text NOT NULL CONSTRAINT owners_vote_form CHECK (form IN ('NAMED', 'SECRET')),
    disclosure       text NOT NULL CONSTRAINT owners_vote_disclosure CHECK (disclosure IN ('UNITS', 'TOTALS')),
    buildings        text[] CONSTRAINT owners_vote_buildings CHECK (cardinality(buildings) > 0),
    profile_name     text NOT NULL,
    profile          jsonb NOT NULL,
    policies         jsonb NOT NULL,
    state            text NOT NULL CONSTRAINT owners_vote_state CHECK (state IN ('DRAFT', 'ROLL_POSTED', 'NOTICED', 'CLOSED',
                       'RESULT_POSTED', 'DECLARED', 'ARCHIVED', 'ANNULLED')),
    topic_id         uuid CONSTRAINT owners_vote_topic REFERENCES topic,
    drafted_by       uuid NOT NULL CONSTRAINT owners_vote_drafted_by REFERENCES person,
    drafted_at       timestamptz NOT NULL,
    roll_hash        text CONSTRAINT owners_vote_roll_hash CHECK (roll_hash ~ '^[0-9a-f]{64}$'),
    roll_heads       integer,
    roll_area        bigint,
    roll_units       integer,
    roll_posted_at   timestamptz,
    registry_area    bigint,
    gap_explained    text,
    noticed_on       date,
    opens_at         timestamptz,
    closes_at        timestamptz,
    result           jsonb,
    result_posted_on date,
    declared_at      timestamptz,
    archived_at      timestamptz,
    annulled_at      timestamptz,
    annulled_because text,
    -- Two who number at the same moment.
    CONSTRAINT owners_vote_number_once UNIQUE (estate_id, year, number),
    CONSTRAINT owners_vote_frozen CHECK (state = 'DRAFT' OR roll_hash IS NOT NULL),
    CONSTRAINT owners_vote_window CHECK ((opens_at IS NULL) = (closes_at IS NULL) AND (opens_at IS NULL) = (noticed_on IS NULL)
      AND opens_at < closes_at),
    CONSTRAINT owners_vote_noticed CHECK (state IN ('DRAFT', 'ROLL_POSTED', 'ANNULLED', 'ARCHIVED') OR noticed_on IS NOT NULL),
    CONSTRAINT owners_vote_annulled CHECK ((annulled_at IS NULL) = (annulled_because IS NULL)
      AND (state <> 'ANNULLED' OR annulled_at IS NOT NULL))
  );
  CREATE INDEX owners_vote_of_estate ON owners_vote (estate_id, drafted_at DESC);
  CREATE INDEX owners_vote_of_community ON owners_vote (community_id, state);
  CREATE INDEX owners_vote_of_town ON owners_vote (town_id, state);
  CREATE UNIQUE INDEX owners_vote_of_topic ON owners_vote (topic_id) WHERE topic_id IS NOT NULL AND state <> 'ANNULLED';
  CREATE INDEX owners_vote_closing ON owners_vote (closes_at) WHERE state = 'NOTICED';
  COMMENT ON COLUMN owners_vote.buildings IS 'null: the whole estate';
  COMMENT ON COLUMN owners_vote.profile IS 'the rule profile as it was when the vote was drafted: a rule that changes later changes no vote that runs';
  COMMENT ON COLUMN owners_vote.roll_area IS 'whole number of 0.01 ㎡ of what counts, as roll_heads is; registry_area is of the land registry';
  COMMENT ON COLUMN owners_vote.closes_at IS 'the first moment at which no ballot is taken any more';

  CREATE TABLE owners_vote_item (
    vote_id   uuid NOT NULL CONSTRAINT owners_vote_item_vote REFERENCES owners_vote,
    position  smallint NOT NULL CONSTRAINT owners_vote_item_position CHECK (position BETWEEN 1 AND 20),
    id        uuid NOT NULL CONSTRAINT owners_vote_item_id UNIQUE,
    matter    text NOT NULL CONSTRAINT owners_vote_item_matter CHECK (matter ~ '^278-[1-9]$'),
    text      text NOT NULL CONSTRAINT owners_vote_item_text CHECK (text <> ''),
    CONSTRAINT owners_vote_item_pk PRIMARY KEY (vote_id, position)
  );

  CREATE TABLE owners_vote_extension (
    vote_id       uuid NOT NULL CONSTRAINT owners_vote_extension_vote REFERENCES owners_vote,
    nth           smallint NOT NULL,
    until         timestamptz NOT NULL,
    announced_at  timestamptz NOT NULL,
    reason        text NOT NULL CONSTRAINT owners_vote_extension_reason CHECK (reason <> ''),
    CONSTRAINT owners_vote_extension_once PRIMARY KEY (vote_id, nth)
  );

  -- 计票人、监票人: who see individual choices, each look recorded.
  CREATE TABLE owners_vote_officer (
    vote_id    uuid NOT NULL CONSTRAINT owners_vote_officer_vote REFERENCES owners_vote,
    person_id  uuid NOT NULL CONSTRAINT owners_vote_officer_person REFERENCES person,
    duty       text NOT NULL CONSTRAINT owners_vote_officer_duty CHECK (duty IN ('TELLER', 'SUPERVISOR')),
    named_by   uuid NOT NULL CONSTRAINT owners_vote_officer_named_by REFERENCES person,
    named_at   timestamptz NOT NULL,
    CONSTRAINT owners_vote_officer_once PRIMARY KEY (vote_id, person_id)
  );
  CREATE INDEX owners_vote_officer_of_person ON owners_vote_officer (person_id);

  -- What happened, only ever added to. Two acts that saw the same state cannot both follow it.
  CREATE TABLE owners_vote_event (
    vote_id      uuid NOT NULL CONSTRAINT owners_vote_event_vote REFERENCES owners_vote,
    seq          integer NOT NULL,
    type         text NOT NULL,
    payload      jsonb NOT NULL,
    actor_id     uuid CONSTRAINT owners_vote_event_actor REFERENCES person,
    actor_name   text,
    actor_title  text,
    at           timestamptz NOT NULL,
    CONSTRAINT owners_vote_event_in_order PRIMARY KEY (vote_id, seq)
  );
`;

/** What the register said at one moment, kept: every denominator of the vote is read from here and from nowhere else. */
const ROLL = `
  -- Owners, by numbers of this vote alone: the published roll tells which units have the same owners and not who they are.
  CREATE TABLE owners_vote_owner (
    vote_id    uuid NOT NULL CONSTRAINT owners_vote_owner_vote REFERENCES owners_vote,
    no         integer NOT NULL CONSTRAINT owners_vote_owner_no CHECK (no > 0),
    name       text NOT NULL,
    id_suffix  text,
    CONSTRAINT owners_vote_owner_pk PRIMARY KEY (vote_id, no)
  );

  CREATE TABLE owners_vote_unit (
    vote_id      uuid NOT NULL CONSTRAINT owners_vote_unit_vote REFERENCES owners_vote,
    no           integer NOT NULL CONSTRAINT owners_vote_unit_no CHECK (no > 0),
    unit_id      uuid NOT NULL CONSTRAINT owners_vote_unit_unit REFERENCES unit,
    name         text NOT NULL,
    building     text NOT NULL,
    use          text NOT NULL,
    status       text NOT NULL,
    area         integer NOT NULL CONSTRAINT owners_vote_unit_area CHECK (area > 0),
    area_source  text NOT NULL,
    owners       integer[] NOT NULL,
    -- Whose head it is, by a number of this vote; null where the unit does not count.
    head         integer,
    -- Who may vote for it by phone: the only column that changes after the roll is frozen (a sale during the vote).
    voter_id     uuid CONSTRAINT owners_vote_unit_voter REFERENCES person,
    CONSTRAINT owners_vote_unit_pk PRIMARY KEY (vote_id, no),
    CONSTRAINT owners_vote_unit_once UNIQUE (vote_id, unit_id)
  );
  CREATE INDEX owners_vote_unit_of_voter ON owners_vote_unit (voter_id) WHERE voter_id IS NOT NULL;
  CREATE INDEX owners_vote_unit_of_unit ON owners_vote_unit (unit_id);
  CREATE INDEX owners_vote_unit_of_head ON owners_vote_unit (vote_id, head);
  COMMENT ON COLUMN owners_vote_unit.area IS 'whole number of 0.01 ㎡';

  CREATE FUNCTION owners_vote_roll_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM owners_vote v WHERE v.state <> 'DRAFT'
                  AND v.id IN (SELECT vote_id FROM changed)) THEN
        RAISE EXCEPTION 'the roll of the vote is frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'owners_vote_roll_frozen';
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER owners_vote_unit_not_added AFTER INSERT ON owners_vote_unit REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION owners_vote_roll_is_frozen();
  CREATE TRIGGER owners_vote_unit_not_taken AFTER DELETE ON owners_vote_unit REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION owners_vote_roll_is_frozen();
  CREATE FUNCTION owners_vote_unit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a unit of a roll is not changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'owners_vote_roll_frozen';
    END $$;
  CREATE TRIGGER owners_vote_unit_not_changed BEFORE UPDATE
    OF vote_id, no, unit_id, name, building, use, status, area, area_source, owners, head ON owners_vote_unit
    FOR EACH ROW EXECUTE FUNCTION owners_vote_unit_stays();

  -- 异议、询问: to the posted roll, to the posted result.
  CREATE TABLE owners_vote_question (
    id           uuid CONSTRAINT owners_vote_question_pk PRIMARY KEY,
    vote_id      uuid NOT NULL CONSTRAINT owners_vote_question_vote REFERENCES owners_vote,
    about        text NOT NULL CONSTRAINT owners_vote_question_about CHECK (about IN ('ROLL', 'RESULT')),
    -- As the roll names it, whatever becomes of that roll; null: about no unit of it.
    unit_name    text,
    text         text NOT NULL CONSTRAINT owners_vote_question_text CHECK (text <> ''),
    raised_by    uuid NOT NULL CONSTRAINT owners_vote_question_raised_by REFERENCES person,
    raised_at    timestamptz NOT NULL,
    answer       text,
    upheld       boolean,
    answered_by  uuid CONSTRAINT owners_vote_question_answered_by REFERENCES person,
    answered_at  timestamptz,
    CONSTRAINT owners_vote_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL)
      AND (answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (upheld IS NULL))
  );
  CREATE INDEX owners_vote_question_of_vote ON owners_vote_question (vote_id, raised_at);
`;
