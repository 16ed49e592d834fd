import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the minutes name beside the text of an outcome. Of meetings held before it is not known, and stays empty. */
export class RecordWhoHelpsAndHowMuch1763800000251 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting_outcome
        ADD COLUMN supporting_names text[] NOT NULL DEFAULT '{}',
        ADD COLUMN working_days integer CONSTRAINT meeting_outcome_working_days CHECK (working_days > 0),
        ADD COLUMN money_fen bigint CONSTRAINT meeting_outcome_money CHECK (money_fen > 0),
        ADD COLUMN quantity_milli bigint CONSTRAINT meeting_outcome_quantity CHECK (quantity_milli > 0),
        ADD COLUMN quantity_unit text,
        ADD CONSTRAINT meeting_outcome_quantity_unit CHECK ((quantity_milli IS NULL) = (quantity_unit IS NULL))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting_outcome DROP COLUMN supporting_names, DROP COLUMN working_days, DROP COLUMN money_fen,
        DROP COLUMN quantity_milli, DROP COLUMN quantity_unit
    `);
  }
}
