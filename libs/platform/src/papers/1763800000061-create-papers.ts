import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePapers1763800000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper (
        id           uuid CONSTRAINT paper_pk PRIMARY KEY,
        name         text NOT NULL,
        media_type   text NOT NULL,
        bytes        integer NOT NULL CONSTRAINT paper_bytes CHECK (bytes > 0),
        sha256       text NOT NULL,
        added_by     uuid NOT NULL,
        added_at     timestamptz NOT NULL,
        -- Null until the store has taken it in; only then can it be attached.
        stored_at    timestamptz,
        owner_kind   text,
        owner_id     uuid,
        attached_at  timestamptz,
        CONSTRAINT paper_attached CHECK ((owner_kind IS NULL) = (attached_at IS NULL)
          AND (owner_id IS NULL) = (attached_at IS NULL) AND (attached_at IS NULL OR stored_at IS NOT NULL)),
        -- The same file twice at one thing is one paper.
        CONSTRAINT paper_once UNIQUE (owner_kind, owner_id, sha256)
      );
      CREATE INDEX paper_unattached ON paper (added_by, added_at) WHERE attached_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE paper;`);
  }
}
