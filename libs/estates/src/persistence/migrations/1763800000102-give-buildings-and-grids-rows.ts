import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GiveBuildingsAndGridsRows1763800000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BUILDINGS);
    await runner.query(GRIDS);
    await runner.query(FIRM_SERVICE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE grid_cover; DROP TYPE id_range; DROP TABLE grid;
      ALTER TABLE unit DROP CONSTRAINT unit_building_known, ADD CONSTRAINT unit_estate FOREIGN KEY (estate_id) REFERENCES estate;
      DROP TABLE building;
      ALTER TABLE firm_service DROP CONSTRAINT firm_service_once, DROP CONSTRAINT firm_service_term,
        DROP CONSTRAINT firm_service_pk, DROP COLUMN until, ADD CONSTRAINT firm_service_pk PRIMARY KEY (estate_id, firm_id);
    `);
  }
}

/** A unit goes on naming its building by name: a roll can be copied in as it is, and a renamed building takes its units along. */
const BUILDINGS = `
  CREATE TABLE building (
    id         uuid CONSTRAINT building_pk PRIMARY KEY DEFAULT gen_random_uuid(),
    estate_id  uuid NOT NULL CONSTRAINT building_estate REFERENCES estate,
    name       text NOT NULL CONSTRAINT building_name CHECK (name <> ''),
    CONSTRAINT building_name_once UNIQUE (estate_id, name),
    CONSTRAINT building_of_estate UNIQUE (estate_id, id)
  );
  INSERT INTO building (estate_id, name) SELECT DISTINCT estate_id, building FROM unit;
  -- Says of the estate what unit_estate said.
  ALTER TABLE unit DROP CONSTRAINT unit_estate,
    ADD CONSTRAINT unit_building_known FOREIGN KEY (estate_id, building) REFERENCES building (estate_id, name) ON UPDATE CASCADE;
`;

/**
 * A grid covers an estate (building_id is null) or buildings of it. Both are ranges of building ids, the whole estate
 * being the endless one, so that one exclusion keeps every building out of a second grid of the same kind.
 */
const GRIDS = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE TABLE grid (
    id            uuid CONSTRAINT grid_pk PRIMARY KEY,
    community_id  uuid NOT NULL CONSTRAINT grid_community REFERENCES place,
    kind          text NOT NULL CONSTRAINT grid_kind CHECK (kind IN ('GENERAL', 'DEDICATED', 'MICRO')),
    name          text NOT NULL CONSTRAINT grid_name CHECK (name <> ''),
    CONSTRAINT grid_name_once UNIQUE (community_id, name),
    CONSTRAINT grid_of_kind UNIQUE (id, kind)
  );
  CREATE TYPE id_range AS RANGE (subtype = uuid);
  CREATE TABLE grid_cover (
    grid_id      uuid NOT NULL,
    kind         text NOT NULL,
    estate_id    uuid NOT NULL CONSTRAINT grid_cover_estate REFERENCES estate,
    building_id  uuid,
    buildings    id_range NOT NULL GENERATED ALWAYS AS (id_range(building_id, building_id, '[]')) STORED,
    CONSTRAINT grid_cover_grid FOREIGN KEY (grid_id, kind) REFERENCES grid (id, kind),
    CONSTRAINT grid_cover_building FOREIGN KEY (estate_id, building_id) REFERENCES building (estate_id, id),
    CONSTRAINT grid_cover_once EXCLUDE USING gist (estate_id WITH =, kind WITH =, buildings WITH &&)
  );
  CREATE INDEX grid_cover_of_grid ON grid_cover (grid_id);
`;

/** Firms hand over to one another, and one may come back: its terms at an estate only never overlap. */
const FIRM_SERVICE = `
  ALTER TABLE firm_service
    ADD until date,
    DROP CONSTRAINT firm_service_pk,
    ADD CONSTRAINT firm_service_pk PRIMARY KEY (estate_id, firm_id, since),
    ADD CONSTRAINT firm_service_term CHECK (until >= since),
    ADD CONSTRAINT firm_service_once EXCLUDE USING gist
      (estate_id WITH =, firm_id WITH =, daterange(since, until, '[]') WITH &&);
  COMMENT ON COLUMN firm_service.until IS 'last day of service; null while no end is set';
`;
