import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 是否同一事项: what a person has said of an item and of one that failed for want of voters. */
export class SayWhatComesAgain1763800000631 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owners_vote_earlier (
        vote_id     uuid NOT NULL CONSTRAINT owners_vote_earlier_vote REFERENCES owners_vote,
        -- Of the item as it read then: its words may change until the notice, and other words are another question.
        text        text NOT NULL,
        -- An item of another vote; it stays, because its vote was announced.
        earlier_id  uuid NOT NULL CONSTRAINT owners_vote_earlier_item REFERENCES owners_vote_item (id),
        same        boolean NOT NULL,
        reason      text NOT NULL CONSTRAINT owners_vote_earlier_reason CHECK (reason <> ''),
        said_by     uuid NOT NULL CONSTRAINT owners_vote_earlier_said_by REFERENCES person,
        said_at     timestamptz NOT NULL,
        CONSTRAINT owners_vote_earlier_pk PRIMARY KEY (vote_id, text, earlier_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE owners_vote_earlier`);
  }
}
