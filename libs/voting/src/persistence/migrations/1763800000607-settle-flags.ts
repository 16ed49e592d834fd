import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 认定: what the ballots leave open is decided by two people, and kept with who, when and why. And whose a paper is that an agent hands in. */
export class SettleFlags1763800000607 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owners_vote_settlement (
        id           uuid CONSTRAINT owners_vote_settlement_pk PRIMARY KEY,
        vote_id      uuid NOT NULL CONSTRAINT owners_vote_settlement_vote REFERENCES owners_vote,
        position     smallint NOT NULL,
        code         text NOT NULL CONSTRAINT owners_vote_settlement_code CHECK (code IN ('SHARED_OWNER', 'HEAD_CONFLICT', 'SAME_MOMENT',
                       'MAJORITIES_DISAGREE')),
        -- In their order; empty: about the vote as a whole.
        unit_nos     integer[] NOT NULL,
        settled_as   text NOT NULL CONSTRAINT owners_vote_settlement_as CHECK (settled_as IN ('AGREE', 'AGAINST', 'ABSTAIN', 'WITH_MAJORITY',
                       'NO_MAJORITY', 'AS_COUNTED')),
        reason       text NOT NULL CONSTRAINT owners_vote_settlement_reason CHECK (reason <> ''),
        state        text NOT NULL CONSTRAINT owners_vote_settlement_state CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'LIFTED')),
        proposed_by  uuid NOT NULL CONSTRAINT owners_vote_settlement_proposed_by REFERENCES person,
        proposed_at  timestamptz NOT NULL,
        decided_by   uuid CONSTRAINT owners_vote_settlement_decided_by REFERENCES person,
        decided_at   timestamptz,
        -- Why it was not agreed to.
        note         text,
        CONSTRAINT owners_vote_settlement_item FOREIGN KEY (vote_id, position) REFERENCES owners_vote_item (vote_id, position),
        CONSTRAINT owners_vote_settlement_decided CHECK ((decided_by IS NULL) = (decided_at IS NULL)
          AND (decided_by IS NULL) <= (state IN ('PROPOSED', 'LIFTED'))),
        CONSTRAINT owners_vote_settlement_by_two CHECK (state <> 'CONFIRMED' OR decided_by <> proposed_by)
      );
      -- Of two tellers who settle one thing at the same moment.
      CREATE UNIQUE INDEX owners_vote_settlement_once ON owners_vote_settlement (vote_id, position, code, unit_nos)
        WHERE state IN ('PROPOSED', 'CONFIRMED');

      -- 随委托书交回: a paper that an agent has handed in is the agent's ballot, and gives way to the owner's own.
      ALTER TABLE paper_ballot ADD COLUMN on_letter uuid CONSTRAINT paper_ballot_on_letter REFERENCES ballot_proxy,
        ADD CONSTRAINT paper_ballot_returned_on_letter CHECK (on_letter IS NULL OR returned_at IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE paper_ballot DROP COLUMN on_letter; DROP TABLE owners_vote_settlement;`);
  }
}
