import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which events moved the meeting on, marked as they are written: to find the last of them every view went back through
 * all the hands and votes of an evening.
 */
export class MarkWhatSteers1763800000245 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting_event ADD COLUMN steers boolean NOT NULL DEFAULT true;
      UPDATE meeting_event SET steers = false
       WHERE type LIKE 'SEAT\\_%' OR type IN ('SPEECH_REQUESTED', 'SPEECH_WITHDRAWN', 'VOTE_CAST', 'SECRET_VOTE_CAST',
         'GUESTS_ADMITTED', 'GUESTS_SENT_OUT', 'REMOTE_ASKED', 'REMOTE_ANSWERED', 'PROXY_ENTERED', 'PROXY_WITHDRAWN',
         'CLERK_NAMED', 'CLERK_WITHDRAWN', 'DOOR_OPENED', 'DOOR_CLOSED');
      CREATE INDEX meeting_event_steering ON meeting_event (meeting_id, seq) WHERE steers;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting_event DROP COLUMN steers`);
  }
}
