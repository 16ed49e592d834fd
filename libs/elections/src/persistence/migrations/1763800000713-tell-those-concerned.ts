import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody is told twice of the same, whoever runs the job and how often. */
export class TellThoseConcerned1763800000713 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE committee_news (
        -- Of the election or the body, and the number of what happened to it.
        about_id   uuid NOT NULL,
        seq        integer NOT NULL,
        step       text NOT NULL CONSTRAINT committee_news_step CHECK (step IN ('', 'OPENS')),
        person_id  uuid NOT NULL CONSTRAINT committee_news_person REFERENCES person,
        CONSTRAINT committee_news_once PRIMARY KEY (about_id, seq, step, person_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE committee_news`);
  }
}
