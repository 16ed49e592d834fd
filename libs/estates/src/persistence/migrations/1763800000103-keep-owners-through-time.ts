import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOwnersThroughTime1763800000103 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UNIT);
    await runner.query(OWNERS);
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX unit_owner_name_trgm; DROP INDEX unit_short_name_trgm;
      DELETE FROM unit_owner WHERE until IS NOT NULL;
      DROP INDEX unit_owner_open_once; DROP INDEX unit_owner_past; DROP INDEX unit_owner_person;
      ALTER TABLE unit_owner DROP CONSTRAINT unit_owner_pk, DROP COLUMN id, DROP COLUMN version, DROP COLUMN share_part,
        DROP COLUMN share_whole, DROP COLUMN since, DROP COLUMN until, DROP COLUMN reason, DROP COLUMN note,
        DROP COLUMN recorded_at, DROP COLUMN recorded_by, DROP COLUMN person_id, DROP COLUMN id_sealed,
        DROP COLUMN phone_sealed, DROP COLUMN phone_digest, ADD CONSTRAINT unit_owner_pk PRIMARY KEY (unit_id, position);
      UPDATE unit SET ownership = 'JOINT' WHERE ownership = 'SHARES';
      ALTER TABLE unit DROP CONSTRAINT unit_ownership, ADD CONSTRAINT unit_ownership CHECK (ownership IN ('SOLE', 'JOINT')),
        DROP COLUMN short_name, DROP COLUMN area_on, DROP COLUMN area_document, DROP COLUMN version, ADD phone text;
    `);
  }
}

/** Plain telephones go for good; they come back, sealed and beside an owner, with the next roll. */
const UNIT = `
  ALTER TABLE unit DROP COLUMN phone,
    ADD area_on        date,
    ADD area_document  text NOT NULL DEFAULT '',
    ADD version        integer NOT NULL DEFAULT 1 CONSTRAINT unit_version CHECK (version > 0),
    ADD short_name     text NOT NULL GENERATED ALWAYS AS (upper(
      regexp_replace(building, '号楼$', '') || '-' ||
      CASE section WHEN '' THEN '' ELSE regexp_replace(section, '单元$', '') || '-' END || room)) STORED,
    DROP CONSTRAINT unit_ownership,
    ADD CONSTRAINT unit_ownership CHECK (ownership IN ('SOLE', 'JOINT', 'SHARES'));
  COMMENT ON COLUMN unit.area_on IS 'day of the certificate, survey or contract that gives the area; null when unknown';
  COMMENT ON COLUMN unit.area_document IS 'its number or version; empty when unknown';
  COMMENT ON COLUMN unit.version IS 'grows by one with every change of the unit or of its owners';
  COMMENT ON COLUMN unit.short_name IS 'as people type it: 3-1-502';
`;

/**
 * No key leads to person: rolls are copied in by the ten thousand, and people are never taken out.
 * A version of a unit's owners is written whole, positions from 1: one open row for a position is one open version.
 */
const OWNERS = `
  ALTER TABLE unit_owner
    DROP CONSTRAINT unit_owner_pk,
    ADD id            uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT unit_owner_pk PRIMARY KEY,
    ADD version       integer NOT NULL DEFAULT 1,
    ADD share_part    integer,
    ADD share_whole   integer,
    ADD since         date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date,
    ADD until         date,
    ADD reason        text NOT NULL DEFAULT 'ROLL' CONSTRAINT unit_owner_reason CHECK (reason IN (
                        'ROLL', 'SALE', 'INHERITANCE', 'GIFT', 'COURT', 'DIVISION', 'DELIVERY', 'REGISTRATION', 'CORRECTION')),
    ADD note          text NOT NULL DEFAULT '',
    ADD recorded_at   timestamptz NOT NULL DEFAULT now(),
    ADD recorded_by   uuid,
    ADD person_id     uuid,
    ADD id_sealed     bytea,
    ADD phone_sealed  bytea,
    ADD phone_digest  bytea,
    ADD CONSTRAINT unit_owner_share CHECK ((share_part IS NULL) = (share_whole IS NULL) AND share_part BETWEEN 1 AND share_whole),
    ADD CONSTRAINT unit_owner_term CHECK (until >= since);
  CREATE UNIQUE INDEX unit_owner_open_once ON unit_owner (unit_id, position) WHERE until IS NULL;
  CREATE INDEX unit_owner_past ON unit_owner (unit_id) WHERE until IS NOT NULL;
  CREATE INDEX unit_owner_person ON unit_owner (person_id) WHERE person_id IS NOT NULL AND until IS NULL;
  COMMENT ON COLUMN unit_owner.version IS 'version of the unit with which these owners came in';
  COMMENT ON COLUMN unit_owner.share_part IS 'of share_whole, as written: 1 of 3; null where owners hold the whole undivided';
  COMMENT ON COLUMN unit_owner.until IS 'day from whose beginning it belongs to the next; null for who owns it now';
  COMMENT ON COLUMN unit_owner.reason IS 'why these came in';
  COMMENT ON COLUMN unit_owner.recorded_by IS 'person who entered it; null for a roll';
`;

const SEARCH = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX unit_short_name_trgm ON unit USING gin (short_name gin_trgm_ops);
  CREATE INDEX unit_owner_name_trgm ON unit_owner USING gin (name gin_trgm_ops) WHERE until IS NULL;
`;
