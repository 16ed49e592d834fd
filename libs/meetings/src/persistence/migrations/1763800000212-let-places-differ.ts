import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a town or community says differently of a kind of meeting. Only added to: meetings point at what was in force. */
export class LetPlacesDiffer1763800000212 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_profile (
        id        uuid PRIMARY KEY,
        place_id  uuid NOT NULL REFERENCES place,
        kind      text NOT NULL,
        since     date NOT NULL,
        rules     jsonb NOT NULL,
        source    text NOT NULL CHECK (source <> ''),
        set_by    uuid NOT NULL REFERENCES person,
        set_at    timestamptz NOT NULL,
        CONSTRAINT meeting_profile_once_a_day UNIQUE (place_id, kind, since)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting_profile`);
  }
}
