import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 检查点 sign what is voted on and until when besides. Those that did not are signed anew. */
export class SignWhatIsAsked1763800000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot_checkpoint DISABLE TRIGGER ballot_checkpoint_stays;
      DELETE FROM ballot_checkpoint;
      ALTER TABLE ballot_checkpoint ENABLE TRIGGER ballot_checkpoint_stays;
      ALTER TABLE ballot_checkpoint
        ADD asked     bytea NOT NULL CONSTRAINT ballot_checkpoint_asked CHECK (length(asked) = 32),
        ADD opens_at  timestamptz NOT NULL,
        ADD closes_at timestamptz NOT NULL;
      COMMENT ON COLUMN ballot_checkpoint.asked IS 'hash of title, number, items and rules as they were signed';
      COMMENT ON COLUMN ballot_checkpoint.closes_at IS 'when the vote was to close as it was signed; an extension moves it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE ballot_checkpoint DROP COLUMN asked, DROP COLUMN opens_at, DROP COLUMN closes_at`,
    );
  }
}
