import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GiveNotice1763800000221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        meeting_id     uuid NOT NULL REFERENCES meeting,
        version        integer NOT NULL CHECK (version > 0),
        kind           text NOT NULL CHECK (kind IN ('INVITATION', 'CHANGE', 'CANCELLATION')),
        -- What was told, as it was then: title, venue, beginning, agenda, chair.
        content        jsonb NOT NULL,
        -- Why it came later than the kind of meeting asks; null: it came in time.
        urgent_reason  text,
        given_by       uuid NOT NULL REFERENCES person,
        given_at       timestamptz NOT NULL,
        -- When the worker had queued what leaves the house; null: not yet.
        sent_out_at    timestamptz,
        CONSTRAINT notice_version_once PRIMARY KEY (meeting_id, version)
      );
      CREATE UNIQUE INDEX notice_given_once ON notice (meeting_id) WHERE kind = 'INVITATION';
      CREATE UNIQUE INDEX notice_cancelled_once ON notice (meeting_id) WHERE kind = 'CANCELLATION';

      CREATE TABLE notice_delivery (
        id           uuid PRIMARY KEY,
        meeting_id   uuid NOT NULL,
        version      integer NOT NULL,
        person_id    uuid NOT NULL REFERENCES person,
        channel      text NOT NULL CHECK (channel IN ('IN_APP', 'MESSAGE', 'MAIL')),
        state        text NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'SUPERSEDED', 'READ')),
        -- Grows with each sending that was asked for; with the id it names the message, so that a retry is no second one.
        round        integer NOT NULL DEFAULT 1 CHECK (round > 0),
        -- Of this round.
        attempts     integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        -- Why the last attempt failed, without address and number; null: none did.
        reason       text,
        queued_at    timestamptz NOT NULL,
        sent_at      timestamptz,
        read_at      timestamptz,
        FOREIGN KEY (meeting_id, version) REFERENCES notice,
        CHECK ((state = 'READ') = (read_at IS NOT NULL)),
        -- Nobody knows whether a message or a letter was read.
        CHECK (state <> 'READ' OR channel = 'IN_APP'),
        CHECK (state NOT IN ('SENT', 'READ') OR sent_at IS NOT NULL),
        CONSTRAINT notice_delivery_once UNIQUE (meeting_id, version, person_id, channel)
      );
      CREATE INDEX notice_delivery_person ON notice_delivery (person_id, queued_at DESC) WHERE channel = 'IN_APP';

      -- One address for each person; whoever reads the table cannot read the calendar.
      CREATE TABLE calendar_feed (
        person_id   uuid PRIMARY KEY REFERENCES person,
        -- SHA-256 of the token.
        token_hash  bytea NOT NULL CONSTRAINT calendar_feed_token_once UNIQUE,
        made_at     timestamptz NOT NULL
      );

      -- A meeting can be cancelled as long as it has not been opened.
      ALTER TABLE meeting
        DROP CONSTRAINT meeting_state_check,
        DROP CONSTRAINT meeting_check,
        ADD CONSTRAINT meeting_state_check CHECK (state IN ('SCHEDULED', 'CANCELLED', 'IN_SESSION', 'ADJOURNED')),
        ADD CONSTRAINT meeting_check CHECK ((opened_at IS NULL) = (state IN ('SCHEDULED', 'CANCELLED')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting
        DROP CONSTRAINT meeting_state_check,
        DROP CONSTRAINT meeting_check,
        ADD CONSTRAINT meeting_state_check CHECK (state IN ('SCHEDULED', 'IN_SESSION', 'ADJOURNED')),
        ADD CONSTRAINT meeting_check CHECK ((opened_at IS NULL) = (state = 'SCHEDULED'));
      DROP TABLE calendar_feed; DROP TABLE notice_delivery; DROP TABLE notice;
    `);
  }
}
