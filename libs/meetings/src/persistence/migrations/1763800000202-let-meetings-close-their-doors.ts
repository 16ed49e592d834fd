import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetMeetingsCloseTheirDoors1763800000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting ADD COLUMN guests_admitted boolean NOT NULL DEFAULT true`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting DROP COLUMN guests_admitted`);
  }
}
