import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 委托书失效: not only with a sale, but also when its agent becomes somebody who may not be one. */
export class SayWhyLettersLapse1763800000630 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot_proxy ADD lapsed_because text
        CONSTRAINT ballot_proxy_lapsed_because CHECK (lapsed_because IN ('UNIT_SOLD', 'AGENT_OF_FIRM', 'AGENT_NO_OWNER'));
      UPDATE ballot_proxy SET lapsed_because = 'UNIT_SOLD' WHERE revoked_at IS NOT NULL AND revoked_by IS NULL;
      ALTER TABLE ballot_proxy DROP CONSTRAINT ballot_proxy_revoked,
        ADD CONSTRAINT ballot_proxy_revoked CHECK (CASE WHEN revoked_at IS NULL THEN num_nonnulls(revoked_by, lapsed_because) = 0
                                                        ELSE num_nonnulls(revoked_by, lapsed_because) = 1 END);
      COMMENT ON COLUMN ballot_proxy.revoked_by IS 'who took it back; null beside revoked_at: it lapsed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot_proxy DROP CONSTRAINT ballot_proxy_revoked, DROP COLUMN lapsed_because,
        ADD CONSTRAINT ballot_proxy_revoked CHECK (revoked_by IS NULL OR revoked_at IS NOT NULL);
    `);
  }
}
