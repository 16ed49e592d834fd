import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of a secret vote there is a mark for each seat that has voted and, apart from it, three sums. Marks have no time, and
 * every vote writes all three sums of its motion: no column, order or transaction number ties a seat to a choice.
 */
export class AmendMotionsAndVoteInSecret1763800000243 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE motion
        DROP CONSTRAINT motion_state_check,
        DROP CONSTRAINT motion_check,
        DROP CONSTRAINT motion_check1,
        ADD COLUMN secret boolean NOT NULL DEFAULT false,
        ADD COLUMN amendment jsonb,
        ADD COLUMN change jsonb,
        ADD COLUMN matter text,
        ADD COLUMN moved_at timestamptz NOT NULL DEFAULT now(),
        ALTER COLUMN put_at DROP NOT NULL,
        ADD CONSTRAINT motion_state_known
          CHECK (state IN ('MOVED', 'PUT', 'ADOPTED', 'NOT_ADOPTED', 'WITHDRAWN', 'REFERRED')),
        ADD CONSTRAINT motion_put_before_decided CHECK (put_at IS NOT NULL OR state IN ('MOVED', 'WITHDRAWN', 'REFERRED')),
        ADD CONSTRAINT motion_decided CHECK ((state IN ('ADOPTED', 'NOT_ADOPTED')) = (announced_at IS NOT NULL)),
        ADD CONSTRAINT motion_counted CHECK ((state IN ('ADOPTED', 'NOT_ADOPTED')) = (tally IS NOT NULL)),
        ADD CONSTRAINT motion_referred CHECK ((state = 'REFERRED') = (matter IS NOT NULL));
      UPDATE motion SET moved_at = put_at;

      CREATE TABLE secret_mark (
        motion_id  uuid NOT NULL REFERENCES motion,
        seat_id    uuid NOT NULL REFERENCES meeting_seat,
        CONSTRAINT secret_mark_once PRIMARY KEY (motion_id, seat_id)
      );

      CREATE TABLE secret_sum (
        motion_id  uuid NOT NULL REFERENCES motion,
        choice     text NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
        votes      integer NOT NULL DEFAULT 0 CHECK (votes >= 0),
        PRIMARY KEY (motion_id, choice)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE secret_sum; DROP TABLE secret_mark;
      DELETE FROM motion WHERE state IN ('MOVED', 'WITHDRAWN', 'REFERRED');
      ALTER TABLE motion
        DROP CONSTRAINT motion_state_known, DROP CONSTRAINT motion_put_before_decided, DROP CONSTRAINT motion_decided,
        DROP CONSTRAINT motion_counted, DROP CONSTRAINT motion_referred,
        DROP COLUMN secret, DROP COLUMN amendment, DROP COLUMN change, DROP COLUMN matter, DROP COLUMN moved_at,
        ALTER COLUMN put_at SET NOT NULL,
        ADD CONSTRAINT motion_state_check CHECK (state IN ('PUT', 'ADOPTED', 'NOT_ADOPTED')),
        ADD CONSTRAINT motion_check CHECK ((state = 'PUT') = (announced_at IS NULL)),
        ADD CONSTRAINT motion_check1 CHECK ((state = 'PUT') = (tally IS NULL));
    `);
  }
}
