import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlacesAndRegister1763800000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLACES);
    await runner.query(ORGANISATIONS);
    await runner.query(REGISTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE unit_owner; DROP TABLE unit; DROP TABLE firm_service; DROP TABLE organisation; DROP TABLE estate; DROP TABLE place;`,
    );
  }
}

const PLACES = `
  CREATE TABLE place (
    id         uuid CONSTRAINT place_pk PRIMARY KEY,
    kind       text NOT NULL CONSTRAINT place_kind CHECK (kind IN ('DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE')),
    name       text NOT NULL CONSTRAINT place_name CHECK (name <> ''),
    parent_id  uuid CONSTRAINT place_parent REFERENCES place,
    CONSTRAINT place_lies_in CHECK ((kind = 'DISTRICT') = (parent_id IS NULL)),
    -- Its index also answers "what lies in this place".
    CONSTRAINT place_name_once UNIQUE NULLS NOT DISTINCT (parent_id, name)
  );

  CREATE TABLE estate (
    place_id  uuid CONSTRAINT estate_pk PRIMARY KEY CONSTRAINT estate_place REFERENCES place,
    kind      text NOT NULL CONSTRAINT estate_kind CHECK (kind IN ('COMMODITY', 'RESETTLEMENT', 'UNMANAGED'))
  );
`;

const ORGANISATIONS = `
  CREATE TABLE organisation (
    id        uuid CONSTRAINT organisation_pk PRIMARY KEY,
    kind      text NOT NULL CONSTRAINT organisation_kind CHECK (kind IN (
                'DEPARTMENT', 'PROPERTY_OFFICE', 'PARTY_ORGANISATION',
                'OWNERS_COMMITTEE', 'PROPERTY_MANAGEMENT_COMMITTEE', 'PROPERTY_FIRM')),
    name      text NOT NULL CONSTRAINT organisation_name CHECK (name <> ''),
    place_id  uuid CONSTRAINT organisation_place REFERENCES place,
    CONSTRAINT organisation_belongs CHECK ((kind = 'PROPERTY_FIRM') = (place_id IS NULL)),
    CONSTRAINT organisation_name_once UNIQUE NULLS NOT DISTINCT (place_id, name)
  );
  CREATE UNIQUE INDEX organisation_committee_once ON organisation (place_id, kind)
    WHERE kind IN ('OWNERS_COMMITTEE', 'PROPERTY_MANAGEMENT_COMMITTEE');

  -- Two firms may serve one estate while one hands over to the other.
  CREATE TABLE firm_service (
    estate_id  uuid NOT NULL CONSTRAINT firm_service_estate REFERENCES estate,
    firm_id    uuid NOT NULL CONSTRAINT firm_service_firm REFERENCES organisation,
    since      date NOT NULL,
    CONSTRAINT firm_service_pk PRIMARY KEY (estate_id, firm_id)
  );
  CREATE INDEX firm_service_firm ON firm_service (firm_id);
`;

const REGISTER = `
  CREATE TABLE unit (
    id           uuid CONSTRAINT unit_pk PRIMARY KEY,
    estate_id    uuid NOT NULL CONSTRAINT unit_estate REFERENCES estate,
    building     text NOT NULL CONSTRAINT unit_building CHECK (building <> ''),
    section      text NOT NULL,
    room         text NOT NULL CONSTRAINT unit_room CHECK (room <> ''),
    use          text NOT NULL CONSTRAINT unit_use CHECK (use IN ('DWELLING', 'SHOP', 'OFFICE', 'PARKING', 'STORAGE')),
    area         integer NOT NULL CONSTRAINT unit_area CHECK (area > 0),
    area_source  text NOT NULL CONSTRAINT unit_area_source CHECK (area_source IN ('REGISTER', 'SURVEY', 'CONTRACT')),
    status       text NOT NULL CONSTRAINT unit_status CHECK (status IN (
                   'REGISTERED', 'SOLD_UNREGISTERED', 'SOLD_UNDELIVERED', 'UNSOLD')),
    ownership    text CONSTRAINT unit_ownership CHECK (ownership IN ('SOLE', 'JOINT')),
    phone        text,
    remark       text NOT NULL,
    CONSTRAINT unit_sold CHECK ((status = 'UNSOLD') = (ownership IS NULL)),
    -- Sums over an estate are read from the index alone.
    CONSTRAINT unit_once UNIQUE (estate_id, building, section, room) INCLUDE (use, area)
  );
  COMMENT ON COLUMN unit.area IS 'whole number of 0.01 square metres';

  CREATE TABLE unit_owner (
    unit_id    uuid NOT NULL CONSTRAINT unit_owner_unit REFERENCES unit,
    position   smallint NOT NULL CONSTRAINT unit_owner_position CHECK (position > 0),
    name       text NOT NULL CONSTRAINT unit_owner_name CHECK (name <> ''),
    id_suffix  text,
    CONSTRAINT unit_owner_pk PRIMARY KEY (unit_id, position)
  );
`;
