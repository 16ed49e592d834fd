import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangeAgendasInSession1763800000241 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agenda_item
        DROP CONSTRAINT agenda_item_state_check,
        ADD CONSTRAINT agenda_item_state_known
          CHECK (state IN ('PENDING', 'OPEN', 'CLOSED', 'WITHDRAWN', 'POSTPONED')),
        ADD COLUMN spent_seconds integer NOT NULL DEFAULT 0 CHECK (spent_seconds >= 0),
        ADD COLUMN urgent_because text,
        ADD COLUMN dropped_because text,
        ADD COLUMN carried_from uuid REFERENCES agenda_item,
        -- An unfinished item goes on in one later meeting, not in two.
        ADD CONSTRAINT agenda_item_carried_once UNIQUE (carried_from),
        -- Items change places in one statement, during which two of them have the same.
        DROP CONSTRAINT agenda_item_position,
        ADD CONSTRAINT agenda_item_position UNIQUE (meeting_id, position) DEFERRABLE INITIALLY IMMEDIATE;
      UPDATE agenda_item SET spent_seconds = greatest(0, floor(extract(epoch FROM closed_at - opened_at)))
       WHERE state = 'CLOSED' AND opened_at IS NOT NULL AND closed_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE agenda_item SET state = 'CLOSED' WHERE state IN ('WITHDRAWN', 'POSTPONED');
      ALTER TABLE agenda_item
        DROP CONSTRAINT agenda_item_state_known,
        ADD CONSTRAINT agenda_item_state_check CHECK (state IN ('PENDING', 'OPEN', 'CLOSED')),
        DROP CONSTRAINT agenda_item_position,
        ADD CONSTRAINT agenda_item_position UNIQUE (meeting_id, position),
        DROP COLUMN spent_seconds, DROP COLUMN urgent_because, DROP COLUMN dropped_because, DROP COLUMN carried_from;
    `);
  }
}
