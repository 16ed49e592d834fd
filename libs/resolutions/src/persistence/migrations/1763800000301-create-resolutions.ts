import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateResolutions1763800000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resolution (
        id             uuid PRIMARY KEY,
        seq            integer NOT NULL DEFAULT 0,
        number         text NOT NULL,
        text           text NOT NULL,
        meeting_id     uuid NOT NULL REFERENCES meeting,
        motion_id      uuid NOT NULL REFERENCES motion,
        estate_id      uuid NOT NULL REFERENCES place,
        community_id   uuid NOT NULL REFERENCES place,
        town_id        uuid NOT NULL REFERENCES place,
        addressee_id   uuid NOT NULL REFERENCES organisation,
        adopted_by     uuid NOT NULL REFERENCES person,
        adopted_at     timestamptz NOT NULL,
        due_on         date NOT NULL,
        overdue_since  timestamptz,
        CONSTRAINT resolution_number UNIQUE (estate_id, number)
      );
      CREATE INDEX resolution_addressee ON resolution (addressee_id);
      CREATE INDEX resolution_estate ON resolution (estate_id);
      CREATE INDEX resolution_community ON resolution (community_id);
      CREATE INDEX resolution_town ON resolution (town_id);

      CREATE TABLE resolution_answer (
        -- One answer for each: the key decides when two people of a firm answer at the same moment.
        resolution_id     uuid CONSTRAINT resolution_answer_once PRIMARY KEY REFERENCES resolution,
        text              text NOT NULL,
        done_by           date NOT NULL,
        answered_at       timestamptz NOT NULL,
        answered_by_id    uuid NOT NULL REFERENCES person,
        answered_by_name  text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE resolution_answer; DROP TABLE resolution;`);
  }
}
