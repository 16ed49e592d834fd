import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever waits to speak may raise a point of order besides, hence one entry for each kind. */
export class TellSpeechesFromPointsOfOrder1763800000242 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE speech
        ADD COLUMN kind text NOT NULL DEFAULT 'SPEECH' CHECK (kind IN ('SPEECH', 'REPLY', 'POINT_OF_ORDER'));
      DROP INDEX speech_once_in_list;
      CREATE UNIQUE INDEX speech_once_in_list ON speech (seat_id, kind) WHERE state IN ('WAITING', 'SPEAKING');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE speech SET state = 'WITHDRAWN', ended_at = now() WHERE state = 'WAITING' AND kind <> 'SPEECH';
      DROP INDEX speech_once_in_list;
      CREATE UNIQUE INDEX speech_once_in_list ON speech (seat_id) WHERE state IN ('WAITING', 'SPEAKING');
      ALTER TABLE speech DROP COLUMN kind;
    `);
  }
}
