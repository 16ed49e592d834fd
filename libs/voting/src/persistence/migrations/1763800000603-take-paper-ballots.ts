import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 纸质表决票: printed with a number, delivered with proof, returned, keyed twice by two people; and letters of proxy. */
export class TakePaperBallots1763800000603 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_ballot (
        vote_id         uuid NOT NULL,
        -- The ballot's in the log, too; photos of the delivery and scans are attached to it.
        id              uuid NOT NULL CONSTRAINT paper_ballot_id UNIQUE,
        number          integer NOT NULL CONSTRAINT paper_ballot_positive CHECK (number > 0),
        unit_no         integer NOT NULL,
        printed_at      timestamptz NOT NULL,
        printed_by      uuid NOT NULL CONSTRAINT paper_ballot_printed_by REFERENCES person,
        -- 送达: how, by whom, with which proof.
        delivered_at    timestamptz,
        delivered_how   text CONSTRAINT paper_ballot_delivered_how CHECK (delivered_how IN ('SIGNED_FOR', 'AT_THE_DOOR', 'POSTED_UP', 'REGISTERED_MAIL', 'MESSAGE')),
        delivered_by    uuid CONSTRAINT paper_ballot_delivered_by REFERENCES person,
        -- Empty: none in words.
        delivery_proof  text,
        returned_at     timestamptz,
        returned_to     uuid CONSTRAINT paper_ballot_returned_to REFERENCES person,
        -- Neither returned nor to be found any more: refused, not at home, lost, replaced.
        accounted_as    text CONSTRAINT paper_ballot_accounted_as CHECK (accounted_as IN ('REFUSED', 'NOT_AT_HOME', 'LOST', 'REPLACED', 'SPOILED_IN_PRINT')),
        accounted_at    timestamptz,
        accounted_by    uuid CONSTRAINT paper_ballot_accounted_by REFERENCES person,
        accounted_note  text,
        CONSTRAINT paper_ballot_pk PRIMARY KEY (vote_id, number),
        CONSTRAINT paper_ballot_unit FOREIGN KEY (vote_id, unit_no) REFERENCES owners_vote_unit,
        CONSTRAINT paper_ballot_delivered CHECK ((delivered_at IS NULL) = (delivered_how IS NULL)
          AND (delivered_at IS NULL) = (delivered_by IS NULL) AND (delivered_at IS NULL) = (delivery_proof IS NULL)),
        CONSTRAINT paper_ballot_returned CHECK ((returned_at IS NULL) = (returned_to IS NULL)),
        CONSTRAINT paper_ballot_accounted CHECK ((accounted_at IS NULL) = (accounted_as IS NULL) AND (accounted_at IS NULL) = (accounted_by IS NULL)),
        -- What came back is not missing.
        CONSTRAINT paper_ballot_one_end CHECK (returned_at IS NULL OR accounted_at IS NULL)
      );
      -- One paper of a unit is out at a time: a new one replaces the lost.
      CREATE UNIQUE INDEX paper_ballot_out_once ON paper_ballot (vote_id, unit_no) WHERE accounted_at IS NULL;

      CREATE TABLE paper_keying (
        vote_id   uuid NOT NULL,
        number    integer NOT NULL,
        nth       smallint NOT NULL CONSTRAINT paper_keying_nth CHECK (nth BETWEEN 1 AND 9),
        choices   text NOT NULL CONSTRAINT paper_keying_choices CHECK (choices ~ '^[ARXWBS]{1,40}$'),
        keyed_by  uuid NOT NULL CONSTRAINT paper_keying_keyed_by REFERENCES person,
        keyed_at  timestamptz NOT NULL,
        CONSTRAINT paper_keying_pk PRIMARY KEY (vote_id, number, nth),
        -- The second look is another person's.
        CONSTRAINT paper_keying_by_another UNIQUE (vote_id, number, keyed_by),
        CONSTRAINT paper_keying_paper FOREIGN KEY (vote_id, number) REFERENCES paper_ballot
      );

      -- 授权委托书. The cap is a place in a row of places: two letters that come at once cannot both take the last.
      CREATE TABLE ballot_proxy (
        id            uuid CONSTRAINT ballot_proxy_pk PRIMARY KEY,
        vote_id       uuid NOT NULL,
        unit_no       integer NOT NULL,
        agent_id      uuid NOT NULL CONSTRAINT ballot_proxy_agent REFERENCES person,
        head          integer NOT NULL,
        place         integer NOT NULL CONSTRAINT ballot_proxy_place CHECK (place > 0),
        -- As choices of a ballot, with ? where the agent is free.
        instruction   text NOT NULL CONSTRAINT ballot_proxy_instruction CHECK (instruction ~ '^[ARXW?]{1,40}$'),
        given_by      uuid CONSTRAINT ballot_proxy_given_by REFERENCES person,
        entered_by    uuid NOT NULL CONSTRAINT ballot_proxy_entered_by REFERENCES person,
        entered_at    timestamptz NOT NULL,
        revoked_at    timestamptz,
        revoked_by    uuid CONSTRAINT ballot_proxy_revoked_by REFERENCES person,
        CONSTRAINT ballot_proxy_unit FOREIGN KEY (vote_id, unit_no) REFERENCES owners_vote_unit,
        CONSTRAINT ballot_proxy_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
        -- One place, one head.
        CONSTRAINT ballot_proxy_place_once EXCLUDE USING gist (vote_id WITH =, agent_id WITH =, place WITH =, head WITH <>)
          WHERE (revoked_at IS NULL)
      );
      CREATE UNIQUE INDEX ballot_proxy_once ON ballot_proxy (vote_id, unit_no) WHERE revoked_at IS NULL;
      CREATE INDEX ballot_proxy_of_agent ON ballot_proxy (agent_id, vote_id);
      COMMENT ON COLUMN ballot_proxy.place IS 'among the principals of this agent; one head takes one place for all its units';
      COMMENT ON COLUMN ballot_proxy.given_by IS 'the principal, by phone; null for a letter on paper, entered at the desk';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ballot_proxy; DROP TABLE paper_keying; DROP TABLE paper_ballot;`);
  }
}
