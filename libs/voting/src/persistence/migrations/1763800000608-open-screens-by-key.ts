import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The big screen of a vote is opened by a key, which is kept nowhere: only its hash is. */
export class OpenScreensByKey1763800000608 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owners_vote_screen (
        id          uuid CONSTRAINT owners_vote_screen_pk PRIMARY KEY,
        vote_id     uuid NOT NULL CONSTRAINT owners_vote_screen_vote REFERENCES owners_vote ON DELETE CASCADE,
        key_hash    bytea NOT NULL CONSTRAINT owners_vote_screen_key UNIQUE,
        opened_by   uuid NOT NULL CONSTRAINT owners_vote_screen_opened_by REFERENCES person,
        opened_at   timestamptz NOT NULL,
        expires_at  timestamptz NOT NULL CONSTRAINT owners_vote_screen_expires CHECK (expires_at > opened_at),
        closed_at   timestamptz
      );
      CREATE INDEX owners_vote_screen_open ON owners_vote_screen (vote_id) WHERE closed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE owners_vote_screen`);
  }
}
