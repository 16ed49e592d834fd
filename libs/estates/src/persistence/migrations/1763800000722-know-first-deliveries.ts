import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some places count years from the day on which the first flat was handed over; no roll says which day that was. */
export class KnowFirstDeliveries1763800000722 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: nobody has said.
      ALTER TABLE estate ADD COLUMN first_delivered_on date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE estate DROP COLUMN first_delivered_on`);
  }
}
