import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of a committee, and who of its members came: held in this house, or entered by hand. */
export class WatchMeetings1763800000702 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE body_meeting (
        id          uuid CONSTRAINT body_meeting_pk PRIMARY KEY,
        term_id     uuid NOT NULL CONSTRAINT body_meeting_term REFERENCES body_term,
        held_on     date NOT NULL,
        kind        text NOT NULL CONSTRAINT body_meeting_kind CHECK (kind IN ('REGULAR', 'EXTRA')),
        -- Enough were there.
        quorate     boolean NOT NULL,
        -- The meeting of this house; null: entered by hand.
        meeting_id  uuid CONSTRAINT body_meeting_of_house_once UNIQUE,
        CONSTRAINT body_meeting_once UNIQUE (term_id, held_on)
      );
      CREATE TABLE body_meeting_member (
        meeting_id  uuid NOT NULL CONSTRAINT body_meeting_member_of REFERENCES body_meeting ON DELETE CASCADE,
        member_id   uuid NOT NULL CONSTRAINT body_meeting_member_member REFERENCES body_member,
        present     boolean NOT NULL,
        CONSTRAINT body_meeting_member_once PRIMARY KEY (meeting_id, member_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE body_meeting_member, body_meeting`);
  }
}
