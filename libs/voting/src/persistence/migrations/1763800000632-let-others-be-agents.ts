import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a place lets anybody be an agent, who has no account here is named at the desk, with the end of the certificate. */
export class LetOthersBeAgents1763800000632 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ballot_agent (
        id         uuid CONSTRAINT ballot_agent_pk PRIMARY KEY,
        vote_id    uuid NOT NULL CONSTRAINT ballot_agent_vote REFERENCES owners_vote,
        name       text NOT NULL CONSTRAINT ballot_agent_name CHECK (name <> ''),
        -- The last six characters of the certificate, for this row alone.
        id_sealed  bytea NOT NULL,
        -- Of name and those characters: one person is one agent of a vote, and the cap counts all that they hold.
        digest     bytea NOT NULL,
        CONSTRAINT ballot_agent_once UNIQUE (vote_id, digest)
      );
      ALTER TABLE ballot_proxy DROP CONSTRAINT ballot_proxy_agent,
        ADD agent_outside boolean NOT NULL DEFAULT false,
        ADD agent_person uuid GENERATED ALWAYS AS (CASE WHEN NOT agent_outside THEN agent_id END) STORED
          CONSTRAINT ballot_proxy_agent REFERENCES person,
        ADD agent_named uuid GENERATED ALWAYS AS (CASE WHEN agent_outside THEN agent_id END) STORED
          CONSTRAINT ballot_proxy_agent_named REFERENCES ballot_agent;
      COMMENT ON COLUMN ballot_proxy.agent_id IS 'a person, or somebody of ballot_agent, whose ids no person has';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM ballot_proxy WHERE agent_outside;
      ALTER TABLE ballot_proxy DROP COLUMN agent_named, DROP COLUMN agent_person, DROP COLUMN agent_outside,
        ADD CONSTRAINT ballot_proxy_agent FOREIGN KEY (agent_id) REFERENCES person;
      DROP TABLE ballot_agent;
    `);
  }
}
