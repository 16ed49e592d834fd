import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DecideDoubtsOfTheRegister1763800000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE doubt_decision (
        id           uuid CONSTRAINT doubt_decision_pk PRIMARY KEY,
        estate_id    uuid NOT NULL CONSTRAINT doubt_decision_estate REFERENCES estate,
        kind         text NOT NULL,
        key          text NOT NULL,
        heads        text[] NOT NULL,
        decision     text NOT NULL CONSTRAINT doubt_decision_word CHECK (decision IN ('ONE_HEAD', 'SEPARATE_HEADS', 'IN_ORDER')),
        reason       text NOT NULL CONSTRAINT doubt_decision_reason CHECK (reason <> ''),
        decided_by   uuid NOT NULL CONSTRAINT doubt_decision_person REFERENCES person,
        decided_by_name  text NOT NULL,
        decided_at   timestamptz NOT NULL,
        replaced_at  timestamptz
      );
      -- Of a doubt one decision is in force; those that were put aside stay.
      CREATE UNIQUE INDEX doubt_decision_once ON doubt_decision (estate_id, key) WHERE replaced_at IS NULL;
      CREATE INDEX doubt_decision_past ON doubt_decision (estate_id) WHERE replaced_at IS NOT NULL;
      COMMENT ON COLUMN doubt_decision.key IS 'what the doubt is about: the same doubt has the same key again, another has another';
      COMMENT ON COLUMN doubt_decision.heads IS 'the heads that count as one; empty unless the decision is ONE_HEAD';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE doubt_decision`);
  }
}
