import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountChangesOfRights1763800000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN rights_version integer NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP COLUMN rights_version`);
  }
}
