import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of claims go into the room for all papers; nobody has filed any yet. */
export class KeepPapersOfClaimsWithOthers1763800000309 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE claim_paper;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim_paper (
        id          uuid CONSTRAINT claim_paper_pk PRIMARY KEY,
        claim_id    uuid NOT NULL CONSTRAINT claim_paper_claim REFERENCES unit_claim,
        sha256      text NOT NULL,
        media_type  text NOT NULL,
        bytes       integer NOT NULL CONSTRAINT claim_paper_bytes CHECK (bytes > 0),
        added_at    timestamptz NOT NULL,
        CONSTRAINT claim_paper_once UNIQUE (claim_id, sha256)
      );
    `);
  }
}
