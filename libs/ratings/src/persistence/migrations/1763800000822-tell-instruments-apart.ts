import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellInstrumentsApart1763800000822 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Cards and trends run on from round to round of one instrument, in whatever versions.
      ALTER TABLE rating_round ADD COLUMN instrument_code text NOT NULL GENERATED ALWAYS AS (instrument->>'code') STORED;
      CREATE INDEX rating_round_in_series ON rating_round (estate_id, subject_id, kind, instrument_code, closed_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rating_round DROP COLUMN instrument_code;`);
  }
}
