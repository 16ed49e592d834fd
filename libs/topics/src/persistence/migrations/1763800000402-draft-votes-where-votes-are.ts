import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A topic's draft is a vote of the voting context from its beginning. What was noted here and came to nothing stays in the timeline of its topic. */
export class DraftVotesWhereVotesAre1763800000402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE owners_vote_draft`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owners_vote_draft (
        id        uuid CONSTRAINT owners_vote_draft_pk PRIMARY KEY,
        topic_id  uuid NOT NULL CONSTRAINT owners_vote_draft_topic REFERENCES topic,
        matter    text NOT NULL,
        reason    text NOT NULL,
        made_by   uuid NOT NULL CONSTRAINT owners_vote_draft_made_by REFERENCES person,
        made_at   timestamptz NOT NULL,
        CONSTRAINT owners_vote_draft_once UNIQUE (topic_id)
      );
    `);
  }
}
