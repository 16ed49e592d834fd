import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1763800000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id    uuid PRIMARY KEY,
        name  text NOT NULL CHECK (name <> '')
      );

      CREATE TABLE appointment (
        id               uuid PRIMARY KEY,
        person_id        uuid NOT NULL REFERENCES person,
        office           text NOT NULL,
        title            text NOT NULL,
        place_id         uuid NOT NULL,
        organisation_id  uuid,
        since            date NOT NULL,
        until            date,
        CHECK (until IS NULL OR until >= since)
      );
      CREATE INDEX appointment_person ON appointment (person_id);
      CREATE INDEX appointment_place ON appointment (place_id);

      CREATE TABLE session (
        -- SHA-256 of the token: who reads the table cannot sign in with it.
        token_hash  bytea PRIMARY KEY,
        person_id   uuid NOT NULL REFERENCES person,
        created_at  timestamptz NOT NULL,
        expires_at  timestamptz NOT NULL
      );
      CREATE INDEX session_person ON session (person_id);

      CREATE TABLE demo_sign_in (
        person_id          uuid PRIMARY KEY REFERENCES person,
        name               text NOT NULL,
        title              text NOT NULL,
        office             text NOT NULL,
        place_name         text NOT NULL,
        organisation_name  text,
        position           integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE demo_sign_in; DROP TABLE session; DROP TABLE appointment; DROP TABLE person;`,
    );
  }
}
