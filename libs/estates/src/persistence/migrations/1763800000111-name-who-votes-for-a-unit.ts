import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameWhoVotesForAUnit1763800000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit_voter (
        id             uuid CONSTRAINT unit_voter_pk PRIMARY KEY,
        unit_id        uuid NOT NULL CONSTRAINT unit_voter_unit REFERENCES unit,
        unit_owner_id  uuid NOT NULL CONSTRAINT unit_voter_owner REFERENCES unit_owner,
        named_by       text NOT NULL CONSTRAINT unit_voter_named_by CHECK (named_by IN ('CONSENT', 'PAPER')),
        paper          text NOT NULL,
        since          timestamptz NOT NULL,
        until          timestamptz,
        CONSTRAINT unit_voter_paper CHECK ((named_by = 'PAPER') = (paper <> ''))
      );
      -- Joint owners have one head and one voter: two cannot be in force.
      CREATE UNIQUE INDEX unit_voter_once ON unit_voter (unit_id) WHERE until IS NULL;
      CREATE INDEX unit_voter_past ON unit_voter (unit_id) WHERE until IS NOT NULL;

      -- Whom each owner of a unit wants to vote for it; the newest word of each counts.
      CREATE TABLE voter_consent (
        unit_id       uuid NOT NULL CONSTRAINT voter_consent_unit REFERENCES unit,
        by_owner_id   uuid NOT NULL CONSTRAINT voter_consent_by REFERENCES unit_owner,
        for_owner_id  uuid NOT NULL CONSTRAINT voter_consent_for REFERENCES unit_owner,
        given_by      uuid NOT NULL CONSTRAINT voter_consent_given_by REFERENCES person,
        at            timestamptz NOT NULL,
        CONSTRAINT voter_consent_pk PRIMARY KEY (unit_id, by_owner_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE voter_consent; DROP TABLE unit_voter;`);
  }
}
