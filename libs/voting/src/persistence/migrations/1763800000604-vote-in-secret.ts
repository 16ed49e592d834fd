import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 无记名: a ballot of a secret vote is a mark in the log, that a unit took part. What was chosen lies in an envelope that has neither
 * name nor number nor time, until the vote is shut; then all are counted at once, and of the figures only what singles nobody out
 * is kept open.
 */
export class VoteInSecret1763800000604 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot DROP CONSTRAINT ballot_choices;
      -- A dash: a mark, of a secret vote.
      ALTER TABLE ballot ADD CONSTRAINT ballot_choices CHECK (choices ~ '^([ARXWBS]{1,40}|-)$');
      -- In person or by an agent: nobody could take the first back.
      CREATE UNIQUE INDEX ballot_secret_once ON ballot (vote_id, unit_no) WHERE choices = '-';

      CREATE TABLE secret_envelope (
        vote_id  uuid NOT NULL CONSTRAINT secret_envelope_vote REFERENCES owners_vote,
        -- Random to whoever has not the key, so that the order of the key is none.
        sealed   bytea NOT NULL CONSTRAINT secret_envelope_sealed CHECK (length(sealed) > 29),
        CONSTRAINT secret_envelope_pk PRIMARY KEY (vote_id, sealed)
      );
      CREATE FUNCTION secret_envelope_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'an envelope is opened with all others or not at all' USING ERRCODE = 'check_violation', CONSTRAINT = 'secret_envelope_stays';
        END $$;
      CREATE TRIGGER secret_envelope_stays BEFORE UPDATE OR TRUNCATE ON secret_envelope
        FOR EACH STATEMENT EXECUTE FUNCTION secret_envelope_stays();
      CREATE FUNCTION secret_envelope_waits() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM taken WHERE NOT EXISTS (SELECT FROM ballot_batch b WHERE b.vote_id = taken.vote_id AND b.sealing))
             OR EXISTS (SELECT FROM taken JOIN secret_envelope USING (vote_id)) THEN
            RAISE EXCEPTION 'envelopes are opened together, once nobody can vote any more' USING ERRCODE = 'check_violation', CONSTRAINT = 'secret_envelope_stays';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER secret_envelope_waits AFTER DELETE ON secret_envelope REFERENCING OLD TABLE AS taken
        FOR EACH STATEMENT EXECUTE FUNCTION secret_envelope_waits();

      -- 封存: what the envelopes said, item by item, written anew in random order when they were opened; for counting again.
      CREATE TABLE secret_chip (
        vote_id  uuid NOT NULL CONSTRAINT secret_chip_vote REFERENCES owners_vote,
        sealed   bytea NOT NULL CONSTRAINT secret_chip_sealed CHECK (length(sealed) > 29),
        CONSTRAINT secret_chip_pk PRIMARY KEY (vote_id, sealed)
      );
      CREATE TRIGGER secret_chip_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON secret_chip
        FOR EACH STATEMENT EXECUTE FUNCTION ballot_stays();

      CREATE TABLE secret_count (
        vote_id       uuid NOT NULL,
        position      smallint NOT NULL,
        -- Of all who took part.
        heads         integer NOT NULL,
        area          bigint NOT NULL,
        outcome       text NOT NULL CONSTRAINT secret_count_outcome CHECK (outcome IN ('PASSED', 'NOT_PASSED', 'NO_QUORUM')),
        agree         integer,
        against       integer,
        abstain       integer,
        unanimous     boolean NOT NULL,
        step          integer CONSTRAINT secret_count_step CHECK (step IN (1, 10000)),
        agree_area    bigint,
        against_area  bigint,
        abstain_area  bigint,
        area_enough   boolean,
        CONSTRAINT secret_count_once PRIMARY KEY (vote_id, position),
        CONSTRAINT secret_count_item FOREIGN KEY (vote_id, position) REFERENCES owners_vote_item (vote_id, position),
        CONSTRAINT secret_count_whole CHECK (num_nulls(agree, against, abstain) IN (0, 3) AND agree + against + abstain = heads),
        CONSTRAINT secret_count_no_quorum CHECK ((agree IS NULL) = (outcome = 'NO_QUORUM') AND (agree IS NOT NULL OR step IS NULL)),
        CONSTRAINT secret_count_rounded CHECK (num_nulls(step, agree_area, against_area, abstain_area, area_enough) IN (0, 5)
          AND agree_area % step = 0 AND against_area % step = 0 AND abstain_area % step = 0),
        -- 1 only of what everybody chose.
        CONSTRAINT secret_count_exact CHECK (step <> 1 OR unanimous)
      );
      COMMENT ON TABLE secret_count IS 'areas in whole numbers of 0.01 ㎡; by choice rounded down to the step, or not kept where even that would tell of one owner';
      CREATE TRIGGER secret_count_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON secret_count
        FOR EACH STATEMENT EXECUTE FUNCTION ballot_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE secret_count; DROP TABLE secret_chip; DROP TABLE secret_envelope; DROP FUNCTION secret_envelope_stays; DROP FUNCTION secret_envelope_waits;
      DROP INDEX ballot_secret_once;
      ALTER TABLE ballot DROP CONSTRAINT ballot_choices;
      ALTER TABLE ballot ADD CONSTRAINT ballot_choices CHECK (choices ~ '^[ARXWBS]{1,40}$');
    `);
  }
}
