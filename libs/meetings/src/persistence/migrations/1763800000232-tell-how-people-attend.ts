import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellHowPeopleAttend1763800000232 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attendance
        ADD COLUMN way text NOT NULL DEFAULT 'CODE'
          CONSTRAINT attendance_way CHECK (way IN ('CODE', 'DESK', 'KIOSK', 'REMOTE')),
        ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN proxy_id uuid;
      COMMENT ON COLUMN attendance.recorded_at IS 'when the server was told; later than since where a desk had no network';

      CREATE TABLE meeting_clerk (
        meeting_id  uuid NOT NULL CONSTRAINT meeting_clerk_meeting REFERENCES meeting,
        person_id   uuid NOT NULL CONSTRAINT meeting_clerk_person REFERENCES person,
        named_at    timestamptz NOT NULL,
        CONSTRAINT meeting_clerk_pk PRIMARY KEY (meeting_id, person_id)
      );

      CREATE TABLE remote_request (
        id           uuid CONSTRAINT remote_request_pk PRIMARY KEY,
        meeting_id   uuid NOT NULL CONSTRAINT remote_request_meeting REFERENCES meeting,
        seat_id      uuid NOT NULL CONSTRAINT remote_request_seat REFERENCES meeting_seat,
        asked_at     timestamptz NOT NULL,
        answered_at  timestamptz,
        admitted     boolean,
        CONSTRAINT remote_request_answer CHECK ((answered_at IS NULL) = (admitted IS NULL))
      );
      CREATE UNIQUE INDEX remote_request_open_once ON remote_request (seat_id) WHERE answered_at IS NULL;
      CREATE INDEX remote_request_of_meeting ON remote_request (meeting_id) WHERE answered_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE remote_request; DROP TABLE meeting_clerk;
      ALTER TABLE attendance DROP COLUMN way, DROP COLUMN recorded_at, DROP COLUMN proxy_id;
    `);
  }
}
