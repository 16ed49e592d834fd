import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wrong answers are counted in `attempt`, with all other guesses; at most a day of them is forgotten here. */
export class CountClaimsWithOtherGuesses1763800000117 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE claim_attempt;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim_attempt (
        person_id  uuid NOT NULL CONSTRAINT claim_attempt_person REFERENCES person,
        unit_id    uuid NOT NULL,
        at         timestamptz NOT NULL
      );
      CREATE INDEX claim_attempt_of_person ON claim_attempt (person_id, at);
      CREATE INDEX claim_attempt_at_unit ON claim_attempt (unit_id, at);
    `);
  }
}
