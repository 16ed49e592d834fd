import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DiscloseSpending1763800000821 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disclosure (
        id               uuid CONSTRAINT disclosure_pk PRIMARY KEY,
        estate_id        uuid NOT NULL CONSTRAINT disclosure_estate REFERENCES place,
        community_id     uuid NOT NULL CONSTRAINT disclosure_community REFERENCES place,
        town_id          uuid NOT NULL CONSTRAINT disclosure_town REFERENCES place,
        organisation_id  uuid NOT NULL CONSTRAINT disclosure_organisation REFERENCES organisation,
        title            text NOT NULL,
        since            date NOT NULL,
        until            date NOT NULL,
        -- Whole 0.01 yuan.
        income_fen       bigint NOT NULL CONSTRAINT disclosure_income CHECK (income_fen >= 0),
        spent_fen        bigint NOT NULL CONSTRAINT disclosure_spent CHECK (spent_fen >= 0),
        -- Nothing is edited: a correction comes in the place of what it corrects.
        corrects         uuid CONSTRAINT disclosure_corrects REFERENCES disclosure,
        disclosed_by     uuid NOT NULL CONSTRAINT disclosure_disclosed_by REFERENCES person,
        disclosed_at     timestamptz NOT NULL,
        CONSTRAINT disclosure_period CHECK (since <= until),
        CONSTRAINT disclosure_corrected_once UNIQUE (corrects)
      );
      CREATE UNIQUE INDEX disclosure_once ON disclosure (estate_id, organisation_id, title, since, until)
        WHERE corrects IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE disclosure;`);
  }
}
