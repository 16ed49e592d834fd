import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages are written in the language of whoever reads them. */
export class WriteInOnesLanguage1763800000720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN language text NOT NULL DEFAULT 'ZH'
        CONSTRAINT account_language CHECK (language IN ('ZH', 'EN'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE account DROP COLUMN language`);
  }
}
