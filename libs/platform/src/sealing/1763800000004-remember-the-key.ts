import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RememberTheKey1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row: by it a key is known again, not found out.
      CREATE TABLE secret_key_check (
        single  boolean PRIMARY KEY DEFAULT true CHECK (single),
        digest  bytea NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE secret_key_check`);
  }
}
