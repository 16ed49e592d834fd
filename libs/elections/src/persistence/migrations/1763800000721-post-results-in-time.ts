import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was elected is posted in so many days: a duty of the election like those before the vote. */
export class PostResultsInTime1763800000721 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE election_duty DROP CONSTRAINT election_duty_duty,
        ADD CONSTRAINT election_duty_duty CHECK (duty IN ('ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD', 'NOTICE', 'MEETING', 'RESULT'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM election_duty WHERE duty = 'RESULT';
      ALTER TABLE election_duty DROP CONSTRAINT election_duty_duty,
        ADD CONSTRAINT election_duty_duty CHECK (duty IN ('ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD', 'NOTICE', 'MEETING'))`);
  }
}
