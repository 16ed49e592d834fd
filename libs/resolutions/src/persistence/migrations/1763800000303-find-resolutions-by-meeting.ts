import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes show what became of each of their items since. */
export class FindResolutionsByMeeting1763800000303 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX resolution_meeting ON resolution (meeting_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX resolution_meeting`);
  }
}
