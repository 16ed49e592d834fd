import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkCityAccounts1763800000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE oidc_link (
        issuer     text NOT NULL,
        subject    text NOT NULL,
        person_id  uuid NOT NULL REFERENCES account,
        linked_at  timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject),
        -- A number that was given to somebody else later does not open the account of whoever had it before.
        CONSTRAINT oidc_link_one_subject UNIQUE (person_id, issuer)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE oidc_link;`);
  }
}
