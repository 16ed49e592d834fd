import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportRolls1763800000106 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORT);
    await runner.query(FOUND);
    await runner.query(STAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE roll_import_row; DROP TABLE roll_import_change; DROP TABLE roll_import_warning;
      DROP TABLE roll_import_left_out; DROP TABLE roll_import;
    `);
  }
}

const IMPORT = `
  CREATE TABLE roll_import (
    id                 uuid CONSTRAINT roll_import_pk PRIMARY KEY,
    seq                integer NOT NULL DEFAULT 1,
    estate_id          uuid NOT NULL CONSTRAINT roll_import_estate REFERENCES estate,
    state              text NOT NULL CONSTRAINT roll_import_state CHECK (state IN (
                         'UPLOADED', 'READING', 'PREVIEW', 'CONFIRMED', 'APPLYING', 'DONE', 'REFUSED', 'FAILED', 'WITHDRAWN')),
    file_name          text NOT NULL CONSTRAINT roll_import_file_name CHECK (file_name <> ''),
    file_bytes         integer NOT NULL,
    file_sha256        text NOT NULL,
    uploaded_by        uuid NOT NULL CONSTRAINT roll_import_person REFERENCES person,
    uploaded_by_name   text NOT NULL,
    uploaded_at        timestamptz NOT NULL,
    confirmed_by       uuid,
    confirmed_by_name  text,
    confirmed_at       timestamptz,
    ended_at           timestamptz,
    progress           jsonb,
    reason             jsonb,
    register_version   text,
    headings           jsonb,
    preview            jsonb,
    CONSTRAINT roll_import_preview CHECK (
      state NOT IN ('PREVIEW', 'CONFIRMED', 'APPLYING', 'DONE') OR (preview IS NOT NULL AND register_version IS NOT NULL))
  );
  -- Two people importing at once would each see a preview that the other makes wrong.
  CREATE UNIQUE INDEX roll_import_one_at_a_time ON roll_import (estate_id)
    WHERE state IN ('UPLOADED', 'READING', 'PREVIEW', 'CONFIRMED', 'APPLYING');
  CREATE INDEX roll_import_of_estate ON roll_import (estate_id, uploaded_at DESC);
  COMMENT ON COLUMN roll_import.register_version IS 'sum of the versions of all units: no change leaves it as it was';
`;

const FOUND = `
  CREATE TABLE roll_import_left_out (
    import_id  uuid NOT NULL CONSTRAINT roll_import_left_out_import REFERENCES roll_import,
    line       integer NOT NULL,
    row        integer NOT NULL,
    kind       text NOT NULL CONSTRAINT roll_import_left_out_kind CHECK (kind IN ('REFUSED', 'CONFLICT', 'DUPLICATE')),
    code       text NOT NULL,
    text       text NOT NULL,
    codes      text[] NOT NULL,
    cells_sealed  bytea NOT NULL,
    CONSTRAINT roll_import_left_out_pk PRIMARY KEY (import_id, line)
  );
  COMMENT ON COLUMN roll_import_left_out.cells_sealed IS 'as they stand in the file, to be mended and sent again';
  CREATE TABLE roll_import_warning (
    import_id  uuid NOT NULL CONSTRAINT roll_import_warning_import REFERENCES roll_import,
    number     integer NOT NULL,
    row        integer NOT NULL,
    code       text NOT NULL,
    text       text NOT NULL,
    CONSTRAINT roll_import_warning_pk PRIMARY KEY (import_id, number)
  );
  CREATE TABLE roll_import_change (
    import_id  uuid NOT NULL CONSTRAINT roll_import_change_import REFERENCES roll_import,
    unit_id    uuid NOT NULL,
    kind       text NOT NULL CONSTRAINT roll_import_change_kind CHECK (kind IN ('CHANGED', 'MISSING')),
    line       integer,
    row        integer,
    unit       text NOT NULL,
    changes    jsonb NOT NULL,
    owners_change  boolean NOT NULL,
    phone_changes  boolean NOT NULL,
    CONSTRAINT roll_import_change_pk PRIMARY KEY (import_id, unit_id)
  );
`;

/** Rows between file and register. Not logged: after a crash of the server they are read from the file again. */
const STAGE = `
  CREATE UNLOGGED TABLE roll_import_row (
    import_id       uuid NOT NULL,
    line            integer NOT NULL,
    row             integer NOT NULL,
    unit_id         uuid NOT NULL,
    first_owner_id  uuid NOT NULL,
    building        text NOT NULL,
    section         text NOT NULL,
    room            text NOT NULL,
    use             text NOT NULL,
    area            integer NOT NULL,
    area_source     text NOT NULL,
    status          text NOT NULL,
    ownership       text,
    remark          text NOT NULL,
    owners          text NOT NULL,
    names           text[] NOT NULL,
    id_suffixes     text[] NOT NULL,
    phone_sealed    bytea,
    phone_digest    bytea,
    CONSTRAINT roll_import_row_pk PRIMARY KEY (import_id, line)
  );
  COMMENT ON COLUMN roll_import_row.owners IS 'name and last six of the certificate, sorted: equal owners are equal texts';
  COMMENT ON COLUMN roll_import_row.unit_id IS 'its id if it is new to the register';
  COMMENT ON COLUMN roll_import_row.first_owner_id IS 'for whose row the telephone is sealed';
`;
