import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetOwnersClaimUnits1763800000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLAIMS);
    await runner.query(OWNERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX unit_owner_phone; DROP INDEX unit_owner_person_once;
      DROP TABLE claim_attempt; DROP TABLE claim_paper; DROP TABLE unit_claim;
    `);
  }
}

const CLAIMS = `
  CREATE TABLE unit_claim (
    id              uuid CONSTRAINT unit_claim_pk PRIMARY KEY,
    unit_id         uuid NOT NULL CONSTRAINT unit_claim_unit REFERENCES unit,
    person_id       uuid NOT NULL CONSTRAINT unit_claim_person REFERENCES person,
    state           text NOT NULL CONSTRAINT unit_claim_state CHECK (state IN (
                      'FILED', 'MORE_ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    name            text NOT NULL,
    id_suffix       text NOT NULL,
    phone_sealed    bytea NOT NULL,
    note            text NOT NULL,
    filed_at        timestamptz NOT NULL,
    unit_owner_id   uuid CONSTRAINT unit_claim_owner REFERENCES unit_owner,
    reason          text NOT NULL DEFAULT '',
    decided_by      uuid CONSTRAINT unit_claim_decided_by REFERENCES person,
    decided_at      timestamptz,
    CONSTRAINT unit_claim_accepted CHECK ((state = 'ACCEPTED') = (unit_owner_id IS NOT NULL))
  );
  CREATE UNIQUE INDEX unit_claim_open_once ON unit_claim (unit_id, person_id) WHERE state IN ('FILED', 'MORE_ASKED');
  CREATE INDEX unit_claim_waiting ON unit_claim (filed_at) WHERE state = 'FILED';
  CREATE INDEX unit_claim_of_person ON unit_claim (person_id);
  COMMENT ON COLUMN unit_claim.decided_by IS 'null while open, and when the register itself answered';

  CREATE TABLE claim_paper (
    id          uuid CONSTRAINT claim_paper_pk PRIMARY KEY,
    claim_id    uuid NOT NULL CONSTRAINT claim_paper_claim REFERENCES unit_claim,
    sha256      text NOT NULL,
    media_type  text NOT NULL,
    bytes       integer NOT NULL CONSTRAINT claim_paper_bytes CHECK (bytes > 0),
    added_at    timestamptz NOT NULL,
    CONSTRAINT claim_paper_once UNIQUE (claim_id, sha256)
  );

  CREATE TABLE claim_attempt (
    person_id  uuid NOT NULL CONSTRAINT claim_attempt_person REFERENCES person,
    unit_id    uuid NOT NULL,
    at         timestamptz NOT NULL
  );
  CREATE INDEX claim_attempt_of_person ON claim_attempt (person_id, at);
  CREATE INDEX claim_attempt_at_unit ON claim_attempt (unit_id, at);
`;

const OWNERS = `
  CREATE UNIQUE INDEX unit_owner_person_once ON unit_owner (unit_id, person_id)
    WHERE until IS NULL AND person_id IS NOT NULL;
  CREATE INDEX unit_owner_phone ON unit_owner (phone_digest) WHERE phone_digest IS NOT NULL AND until IS NULL;
`;
