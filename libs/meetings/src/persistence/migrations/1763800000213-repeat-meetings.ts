import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standing meetings: what is called again and again, and which date of it a meeting is. */
export class RepeatMeetings1763800000213 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_series (
        id            uuid PRIMARY KEY,
        estate_id     uuid NOT NULL REFERENCES place,
        community_id  uuid NOT NULL REFERENCES place,
        town_id       uuid NOT NULL REFERENCES place,
        kind          text NOT NULL,
        title         text NOT NULL,
        venue         text NOT NULL,
        chair_id      uuid NOT NULL REFERENCES person,
        seats         jsonb NOT NULL,
        agenda        jsonb NOT NULL,
        rhythm        jsonb NOT NULL,
        -- Grows with each change: who changes what they have not seen is told.
        version       integer NOT NULL CHECK (version > 0),
        ended_at      timestamptz
      );
      CREATE INDEX meeting_series_estate ON meeting_series (estate_id);

      ALTER TABLE meeting
        ADD COLUMN series_id uuid REFERENCES meeting_series,
        ADD COLUMN series_day date,
        ADD CONSTRAINT meeting_series_whole CHECK ((series_id IS NULL) = (series_day IS NULL));
      -- A date whose meeting was cancelled can be called again.
      CREATE UNIQUE INDEX meeting_series_day_once ON meeting (series_id, series_day) WHERE state <> 'CANCELLED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX meeting_series_day_once;
      ALTER TABLE meeting DROP CONSTRAINT meeting_series_whole, DROP COLUMN series_day, DROP COLUMN series_id;
      DROP TABLE meeting_series;
    `);
  }
}
