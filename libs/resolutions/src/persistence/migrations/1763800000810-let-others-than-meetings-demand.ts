import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a published rating asks to be put right is followed to its end like what a meeting decided. */
export class LetOthersThanMeetingsDemand1763800000810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolution
        ALTER COLUMN meeting_id DROP NOT NULL,
        ALTER COLUMN motion_id DROP NOT NULL,
        ADD COLUMN source_kind text NOT NULL DEFAULT 'MEETING'
          CONSTRAINT resolution_source_kind CHECK (source_kind IN ('MEETING', 'RATING')),
        -- Of the round; what it is called stays as it was called then.
        ADD COLUMN source_id uuid,
        ADD COLUMN source_title text,
        ADD CONSTRAINT resolution_of_meeting CHECK ((source_kind = 'MEETING') = (meeting_id IS NOT NULL)
          AND (meeting_id IS NULL) = (motion_id IS NULL)),
        ADD CONSTRAINT resolution_of_source CHECK ((source_kind = 'MEETING') = (source_id IS NULL)
          AND (source_id IS NULL) = (source_title IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolution DROP COLUMN source_kind, DROP COLUMN source_id, DROP COLUMN source_title,
        ALTER COLUMN meeting_id SET NOT NULL, ALTER COLUMN motion_id SET NOT NULL;
    `);
  }
}
