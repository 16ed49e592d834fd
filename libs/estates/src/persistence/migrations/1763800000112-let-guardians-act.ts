import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetGuardiansAct1763800000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE guardianship (
        id             uuid CONSTRAINT guardianship_pk PRIMARY KEY,
        unit_owner_id  uuid NOT NULL CONSTRAINT guardianship_owner REFERENCES unit_owner,
        guardian_id    uuid NOT NULL CONSTRAINT guardianship_guardian REFERENCES person,
        since          date NOT NULL,
        until          date,
        paper          text NOT NULL CONSTRAINT guardianship_paper CHECK (paper <> ''),
        recorded_by    uuid NOT NULL CONSTRAINT guardianship_recorded_by REFERENCES person,
        recorded_at    timestamptz NOT NULL,
        CONSTRAINT guardianship_term CHECK (until >= since - 1),
        CONSTRAINT guardianship_once EXCLUDE USING gist (
          unit_owner_id WITH =, daterange(since, until + 1) WITH &&)
      );
      CREATE INDEX guardianship_of_guardian ON guardianship (guardian_id);
      COMMENT ON COLUMN guardianship.until IS 'last day; null while no end is set';
      COMMENT ON COLUMN guardianship.paper IS 'what proves it: 户口簿, 监护公证书 or judgment, with its number';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE guardianship`);
  }
}
