import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetPeopleSignIn1763800000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        person_id      uuid PRIMARY KEY REFERENCES person,
        sign_in_name   text CONSTRAINT account_name_once UNIQUE CHECK (sign_in_name ~ '^[a-z][a-z0-9._-]{2,39}$'),
        -- E.164
        phone          text CONSTRAINT account_phone_once UNIQUE CHECK (phone ~ '^\\+[1-9][0-9]{7,14}$'),
        email          text CONSTRAINT account_email_once UNIQUE CHECK (email = lower(email) AND email LIKE '_%@_%'),
        -- Argon2id, in its own notation with salt and costs.
        password_hash  text,
        CHECK (num_nonnulls(sign_in_name, phone, email) > 0)
      );

      -- One row for each number, known or not, so that only the newest code counts and strangers learn nothing.
      CREATE TABLE sign_in_code (
        phone       text PRIMARY KEY,
        -- Keyed with SECRET_KEY: six digits alone would be found from a plain hash in no time.
        digest      bytea NOT NULL,
        tries_left  smallint NOT NULL CHECK (tries_left >= 0),
        expires_at  timestamptz NOT NULL
      );

      CREATE TABLE second_factor (
        person_id     uuid PRIMARY KEY REFERENCES account,
        secret        bytea NOT NULL,
        confirmed_at  timestamptz,
        -- The step of the last code that was taken: no code is good twice.
        last_step     bigint NOT NULL DEFAULT -1
      );

      CREATE TABLE recovery_code (
        person_id  uuid NOT NULL REFERENCES second_factor ON DELETE CASCADE,
        digest     bytea NOT NULL,
        PRIMARY KEY (person_id, digest)
      );

      ALTER TABLE session
        ADD COLUMN id            uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT session_id_once UNIQUE,
        ADD COLUMN last_seen_at  timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN user_agent    text NOT NULL DEFAULT '';

      CREATE TABLE attempt (
        -- Keyed with SECRET_KEY: neither numbers nor addresses can be read here.
        subject     bytea PRIMARY KEY,
        -- Each try puts it off; too far ahead is too often.
        owed_until  timestamptz NOT NULL
      ) WITH (fillfactor = 70);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attempt;
      ALTER TABLE session DROP COLUMN id, DROP COLUMN last_seen_at, DROP COLUMN user_agent;
      DROP TABLE recovery_code; DROP TABLE second_factor; DROP TABLE sign_in_code; DROP TABLE account;
    `);
  }
}
