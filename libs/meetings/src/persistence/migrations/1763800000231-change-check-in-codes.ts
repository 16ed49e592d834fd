import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code of a meeting stood still; now a secret stands there, from which each half minute has a code of its own. */
export class ChangeCheckInCodes1763800000231 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting DROP COLUMN check_in_code,
        -- Random by the generator for secrets of Postgres, 244 bits of it.
        ADD COLUMN check_in_secret text NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting DROP COLUMN check_in_secret, ADD COLUMN check_in_code text NOT NULL DEFAULT 'K7M2';
      ALTER TABLE meeting ALTER COLUMN check_in_code DROP DEFAULT;
    `);
  }
}
