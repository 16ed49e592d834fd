import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HandOutFirstCodes1763800000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One for each person who has no account yet; gone once it was used.
      CREATE TABLE first_code (
        person_id   uuid CONSTRAINT first_code_pk PRIMARY KEY CONSTRAINT first_code_person REFERENCES person,
        -- Keyed with SECRET_KEY: who reads the table cannot sign in with it.
        digest      bytea NOT NULL CONSTRAINT first_code_once UNIQUE,
        expires_at  timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE first_code;`);
  }
}
