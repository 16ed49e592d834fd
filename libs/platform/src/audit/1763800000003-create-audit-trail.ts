import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuditTrail1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ONLY_GROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry; DROP TABLE audit_link; DROP FUNCTION audit_only_grows;`);
  }
}

const TABLES = `
  CREATE TABLE audit_link (
    number   integer CONSTRAINT audit_link_pk PRIMARY KEY,
    at       timestamptz NOT NULL,
    entries  bigint[] NOT NULL,
    leaves   bytea NOT NULL,
    root     bytea NOT NULL,
    CONSTRAINT audit_link_leaves CHECK (cardinality(entries) > 0 AND length(leaves) = 32 * cardinality(entries))
  );
  COMMENT ON COLUMN audit_link.leaves IS 'SHA-256 of each entry, in the order of entries';
  COMMENT ON COLUMN audit_link.root IS 'keyed hash over the root before, the entries and their leaves';

  CREATE TABLE audit_entry (
    id              bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
    at              timestamptz NOT NULL,
    actor_id        uuid,
    actor_name      text,
    appointment_id  uuid,
    office          text,
    act             text NOT NULL CONSTRAINT audit_entry_act CHECK (act <> ''),
    subject_kind    text NOT NULL,
    subject_id      uuid NOT NULL,
    person_id       uuid,
    place_id        uuid,
    details         jsonb NOT NULL,
    link            integer CONSTRAINT audit_entry_of_link REFERENCES audit_link
  );
  COMMENT ON COLUMN audit_entry.actor_id IS 'null: nobody acted, a deadline did';
  COMMENT ON COLUMN audit_entry.person_id IS 'whom it concerns, beside the actor';
  COMMENT ON COLUMN audit_entry.link IS 'null: not yet linked';
  CREATE INDEX audit_entry_link ON audit_entry (link);
  CREATE INDEX audit_entry_place ON audit_entry (place_id, id);
  CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id);
  CREATE INDEX audit_entry_person ON audit_entry (person_id, id) WHERE person_id IS NOT NULL;
  CREATE INDEX audit_entry_subject ON audit_entry (subject_id, id);
`;

/** Keeps slips away. Whoever may drop the trigger is found out by the links. */
const ONLY_GROWS = `
  CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_entry' THEN
      IF to_jsonb(OLD)->'link' = 'null' AND to_jsonb(OLD) - 'link' = to_jsonb(NEW) - 'link' THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'The audit trail only grows.';
  END $$;
  CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
  CREATE TRIGGER audit_link_only_grows BEFORE UPDATE OR DELETE ON audit_link
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
  CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION audit_only_grows();
  CREATE TRIGGER audit_link_not_emptied BEFORE TRUNCATE ON audit_link EXECUTE FUNCTION audit_only_grows();
`;
