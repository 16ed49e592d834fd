import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ballots are written in batches: all who wait at the same moment share one statement and one commit. The ledger has a row
 * for each batch, and its key is the fence: of two writers that follow the same batch one starts anew, and nothing follows the batch
 * that seals the log before the result is posted. Nobody locks a row that all voters share.
 */
export class TakeBallots1763800000602 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ballot_batch (
        vote_id  uuid NOT NULL CONSTRAINT ballot_batch_vote REFERENCES owners_vote,
        no       integer NOT NULL CONSTRAINT ballot_batch_no CHECK (no > 0),
        -- Leaves of the log before this batch, and in it.
        first    integer NOT NULL,
        size     integer NOT NULL,
        -- Units, heads and area that had no ballot before: what the gauges add up.
        units    integer NOT NULL,
        heads    integer NOT NULL,
        area     bigint NOT NULL,
        sealing  boolean NOT NULL DEFAULT false,
        at       timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- Of its ballots in the order of the log, 16 and 32 bytes each: here and not with each ballot, for they are half of it and
        -- a count needs neither. Without a voter's salt nobody can try out which choice a leaf hides.
        salts    bytea NOT NULL DEFAULT '',
        leaves   bytea NOT NULL DEFAULT '',
        CONSTRAINT ballot_batch_fence PRIMARY KEY (vote_id, no),
        CONSTRAINT ballot_batch_size CHECK ((size = 0) = sealing AND size >= 0),
        CONSTRAINT ballot_batch_leaves CHECK (length(salts) = size * 16 AND length(leaves) = size * 32)
      );
      -- Nothing can be pressed out of chance, and pieces are read without the whole.
      ALTER TABLE ballot_batch ALTER salts SET STORAGE EXTERNAL, ALTER leaves SET STORAGE EXTERNAL;
      CREATE UNIQUE INDEX ballot_batch_sealing ON ballot_batch (vote_id) WHERE sealing;
      COMMENT ON COLUMN ballot_batch.area IS 'whole number of 0.01 ㎡';

      CREATE TABLE ballot (
        vote_id   uuid NOT NULL,
        -- By whom it was made, the phone or the desk: a second try finds the first.
        id        uuid NOT NULL,
        unit_no   integer NOT NULL,
        batch     integer NOT NULL,
        -- From 0: batches one after another, within a batch in an order that says nothing of who was faster.
        log_index integer NOT NULL,
        -- Copied from the frozen roll.
        area      integer NOT NULL,
        head      integer NOT NULL,
        at        timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- 0, and more where the profile lets a later ballot prevail.
        revision  smallint NOT NULL CONSTRAINT ballot_revision CHECK (revision >= 0),
        -- The head has a ballot before this one in the log, so that a head is counted once without comparing all rows.
        again     boolean NOT NULL,
        unit_again boolean NOT NULL CONSTRAINT ballot_unit_again CHECK (again OR NOT unit_again),
        -- And it does not say the same: what such a head says, a count must settle.
        tangled   boolean NOT NULL CONSTRAINT ballot_tangled_again CHECK (again OR NOT tangled),
        channel   text COLLATE "C" NOT NULL CONSTRAINT ballot_channel CHECK (channel IN ('ELECTRONIC', 'PAPER')),
        -- One letter for each item in its position: A 同意, R 反对, X 弃权, W 随多数, B 未选, S 作废.
        choices   text COLLATE "C" NOT NULL CONSTRAINT ballot_choices CHECK (choices ~ '^[ARXWBS]{1,40}$'),
        number    integer CONSTRAINT ballot_number CHECK ((number IS NOT NULL) = (channel = 'PAPER')),
        cast_by   uuid,
        assisted_by uuid CONSTRAINT ballot_assisted CHECK (assisted_by IS NULL OR cast_by IS NULL),
        cast_for  uuid,
        by_proxy  boolean NOT NULL GENERATED ALWAYS AS (cast_for IS NOT NULL) STORED,
        CONSTRAINT ballot_once PRIMARY KEY (vote_id, unit_no, channel, by_proxy, revision)
      );
      CREATE UNIQUE INDEX ballot_number_once ON ballot (vote_id, number) WHERE number IS NOT NULL;
      -- Rows of a batch lie together, so that a few bytes say where each is.
      CREATE INDEX ballot_in_log ON ballot USING brin (vote_id, batch) WITH (pages_per_range = 16);
      -- Every sum of a count is read from it alone.
      CREATE INDEX ballot_counted ON ballot (vote_id, choices) INCLUDE (area);
      CREATE INDEX ballot_of_head ON ballot (vote_id, head);
      -- Where a count finds what is not one ballot of one head.
      CREATE INDEX ballot_again ON ballot (vote_id, head) INCLUDE (choices, area, unit_again) WHERE again;
      CREATE INDEX ballot_tangled ON ballot (vote_id, head) WHERE tangled;
      CREATE INDEX ballot_of_caster ON ballot (cast_by) WHERE cast_by IS NOT NULL;
      COMMENT ON COLUMN ballot.area IS 'whole number of 0.01 ㎡';
      COMMENT ON COLUMN ballot.cast_by IS 'whose account; null for paper and with assistance';
      COMMENT ON COLUMN ballot.cast_for IS 'the proxy letter it was cast by, or null';

      CREATE FUNCTION ballot_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'what is in the log stays in the log' USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_stays';
        END $$;
      CREATE TRIGGER ballot_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ballot
        FOR EACH STATEMENT EXECUTE FUNCTION ballot_stays();
      CREATE TRIGGER ballot_batch_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ballot_batch
        FOR EACH STATEMENT EXECUTE FUNCTION ballot_stays();

      -- 检查点: the root of the log at a size, signed. Made soon after ballots came and when the vote closes.
      CREATE TABLE ballot_checkpoint (
        vote_id    uuid NOT NULL CONSTRAINT ballot_checkpoint_vote REFERENCES owners_vote,
        -- Of the one before; null for the first.
        previous   integer,
        size       integer NOT NULL,
        root       bytea NOT NULL CONSTRAINT ballot_checkpoint_root CHECK (length(root) = 32),
        -- Roots of the full subtrees, the largest first: what it takes to go on from here.
        peaks      bytea NOT NULL CONSTRAINT ballot_checkpoint_peaks CHECK (length(peaks) % 32 = 0),
        signed_at  timestamptz NOT NULL,
        signature  bytea NOT NULL CONSTRAINT ballot_checkpoint_signature CHECK (length(signature) = 64),
        CONSTRAINT ballot_checkpoint_pk PRIMARY KEY (vote_id, size),
        CONSTRAINT ballot_checkpoint_grows CHECK (size >= 0 AND previous < size),
        -- Of two processes that sign at one moment one does: each checkpoint has one that follows it.
        CONSTRAINT ballot_checkpoint_chain UNIQUE NULLS NOT DISTINCT (vote_id, previous)
      );
      CREATE TRIGGER ballot_checkpoint_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ballot_checkpoint
        FOR EACH STATEMENT EXECUTE FUNCTION ballot_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE ballot_checkpoint; DROP TABLE ballot; DROP TABLE ballot_batch; DROP FUNCTION ballot_stays;`,
    );
  }
}
