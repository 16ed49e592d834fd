import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes of meetings, their versions, and what each party says of a version. */
export class CreateMinutes1763800000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minutes (
        id            uuid PRIMARY KEY,
        meeting_id    uuid NOT NULL REFERENCES meeting,
        seq           integer NOT NULL DEFAULT 0,
        estate_id     uuid NOT NULL REFERENCES place,
        community_id  uuid NOT NULL REFERENCES place,
        town_id       uuid NOT NULL REFERENCES place,
        title         text NOT NULL,
        chair_id      uuid NOT NULL REFERENCES person,
        seats         jsonb NOT NULL,
        CONSTRAINT minutes_one_per_meeting UNIQUE (meeting_id)
      );
      CREATE INDEX minutes_estate ON minutes (estate_id);
      CREATE INDEX minutes_community ON minutes (community_id);
      CREATE INDEX minutes_town ON minutes (town_id);
      CREATE INDEX minutes_seats ON minutes USING gin (seats jsonb_path_ops);

      CREATE TABLE minutes_version (
        minutes_id       uuid NOT NULL REFERENCES minutes,
        number           integer NOT NULL CHECK (number > 0),
        state            text NOT NULL CHECK (state IN
                           ('DRAFT', 'SUBMITTED', 'CONFIRMED', 'PUBLISHED', 'TAKEN_BACK', 'CORRECTED', 'WITHDRAWN')),
        reason           text NOT NULL CHECK (number = 1 OR reason <> ''),
        passages         jsonb NOT NULL,
        begun_at         timestamptz NOT NULL,
        begun_by_name    text NOT NULL,
        compiled         jsonb CHECK ((compiled IS NULL) = (state = 'DRAFT')),
        submitted_at     timestamptz CHECK ((submitted_at IS NULL) = (state = 'DRAFT')),
        confirm_by       timestamptz CHECK ((confirm_by IS NULL) = (state = 'DRAFT')),
        confirmed_at     timestamptz,
        published_from   date,
        published_until  date CHECK (published_until >= published_from),
        ended_at         timestamptz,
        end_reason       text NOT NULL,
        PRIMARY KEY (minutes_id, number)
      );
      CREATE UNIQUE INDEX minutes_one_in_work ON minutes_version (minutes_id)
        WHERE state IN ('DRAFT', 'SUBMITTED', 'CONFIRMED');
      CREATE UNIQUE INDEX minutes_one_published ON minutes_version (minutes_id) WHERE state = 'PUBLISHED';

      CREATE TABLE minutes_answer (
        minutes_id  uuid NOT NULL,
        version     integer NOT NULL,
        party       text NOT NULL,
        kind        text NOT NULL CHECK (kind IN ('CONFIRMED', 'OBJECTED')),
        text        text NOT NULL CHECK (kind = 'CONFIRMED' OR text <> ''),
        person_id   uuid NOT NULL REFERENCES person,
        name        text NOT NULL,
        title       text NOT NULL,
        at          timestamptz NOT NULL,
        CONSTRAINT minutes_answer_once PRIMARY KEY (minutes_id, version, party),
        FOREIGN KEY (minutes_id, version) REFERENCES minutes_version
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE minutes_answer; DROP TABLE minutes_version; DROP TABLE minutes;`);
  }
}
