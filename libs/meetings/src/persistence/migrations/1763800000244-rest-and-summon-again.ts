import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 休会; and a consultation to which its missing parties are summoned again, once. */
export class RestAndSummonAgain1763800000244 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting
        ADD COLUMN recess_since timestamptz,
        ADD COLUMN recess_until timestamptz,
        ADD COLUMN resummons_id uuid REFERENCES meeting,
        ADD CONSTRAINT meeting_rests_in_session CHECK (recess_since IS NULL OR state = 'IN_SESSION'),
        ADD CONSTRAINT meeting_rests_until CHECK ((recess_since IS NULL) = (recess_until IS NULL)),
        ADD CONSTRAINT meeting_resummoned_once UNIQUE (resummons_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting DROP COLUMN recess_since, DROP COLUMN recess_until, DROP COLUMN resummons_id;
    `);
  }
}
