import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepTermsOfOffices1763800000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Equality beside overlapping, in one constraint. Trusted: the owner of the database may add it.
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      ALTER TABLE appointment
        DROP CONSTRAINT appointment_check,
        -- The day before it begins: ended before it was held for a single day.
        ADD CONSTRAINT appointment_term CHECK (until IS NULL OR until >= since - 1),
        ADD CONSTRAINT appointment_held_once EXCLUDE USING gist (
          person_id WITH =, office WITH =, place_id WITH =,
          coalesce(organisation_id, '00000000-0000-0000-0000-000000000000') WITH =,
          daterange(since, until + 1) WITH &&
        ),
        ADD CONSTRAINT appointment_one_chair EXCLUDE USING gist (
          organisation_id WITH =, daterange(since, until + 1) WITH &&
        ) WHERE (office = 'COMMITTEE_CHAIR');
      CREATE INDEX appointment_since ON appointment (since);
      CREATE INDEX appointment_until ON appointment (until);

      -- Only grows. What an appointment was before each change stands in the row before.
      CREATE TABLE appointment_event (
        id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        appointment_id  uuid NOT NULL REFERENCES appointment,
        type            text NOT NULL CHECK (type IN ('APPOINTED', 'TERM_CHANGED', 'ENDED')),
        since           date NOT NULL,
        until           date,
        reason          text NOT NULL,
        actor_id        uuid NOT NULL REFERENCES person,
        -- The appointment that the actor acted under.
        under_id        uuid NOT NULL REFERENCES appointment,
        at              timestamptz NOT NULL
      );
      CREATE INDEX appointment_event_of ON appointment_event (appointment_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE appointment_event;
      DROP INDEX appointment_since, appointment_until;
      ALTER TABLE appointment
        DROP CONSTRAINT appointment_one_chair,
        DROP CONSTRAINT appointment_held_once,
        DROP CONSTRAINT appointment_term,
        ADD CHECK (until IS NULL OR until >= since);
    `);
  }
}
