import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 表决期间转让: what the seller said stands, and who was to speak for the seller no longer does. */
export class KeepWhatSellersSaid1763800000609 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE owners_vote_unit ADD passed_at timestamptz;
      COMMENT ON COLUMN owners_vote_unit.passed_at IS
        'when it came to owners none of whom is on the roll; what was cast before is the seller''s. Null: it has not';
      ALTER TABLE ballot_proxy DROP CONSTRAINT ballot_proxy_revoked,
        ADD CONSTRAINT ballot_proxy_revoked CHECK (revoked_by IS NULL OR revoked_at IS NOT NULL);
      COMMENT ON COLUMN ballot_proxy.revoked_by IS 'null beside revoked_at: the principal sold the unit';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE owners_vote_unit DROP COLUMN passed_at;
      UPDATE ballot_proxy SET revoked_by = entered_by WHERE revoked_at IS NOT NULL AND revoked_by IS NULL;
      ALTER TABLE ballot_proxy DROP CONSTRAINT ballot_proxy_revoked,
        ADD CONSTRAINT ballot_proxy_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL));
    `);
  }
}
