import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The big screen and check-in machines are opened by a key, which is kept nowhere: only its hash is. */
export class OpenDoorsByKey1763800000234 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_door (
        id          uuid CONSTRAINT meeting_door_pk PRIMARY KEY,
        meeting_id  uuid NOT NULL CONSTRAINT meeting_door_meeting REFERENCES meeting,
        kind        text NOT NULL CONSTRAINT meeting_door_kind CHECK (kind IN ('SCREEN', 'KIOSK')),
        key_hash    bytea NOT NULL CONSTRAINT meeting_door_key UNIQUE,
        opened_by   uuid NOT NULL CONSTRAINT meeting_door_opened_by REFERENCES person,
        opened_at   timestamptz NOT NULL,
        closed_at   timestamptz
      );
      CREATE INDEX meeting_door_open ON meeting_door (meeting_id) WHERE closed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting_door`);
  }
}
