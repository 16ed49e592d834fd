import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever follows the committees of an estate, a community or a town hears of every change of a body or an election there. The numbers of places are
 * counted when everything else of a transaction is done: an act that holds the number of its town waits for nothing any more, so that two acts
 * never wait for each other in a circle.
 */
export class FollowCommittees1763800000712 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE committee_change (
        place_id  uuid CONSTRAINT committee_change_pk PRIMARY KEY CONSTRAINT committee_change_place REFERENCES place,
        seq       integer NOT NULL
      );

      CREATE FUNCTION committees_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE said json;
        BEGIN
          FOR said IN
            WITH changed AS (
              INSERT INTO committee_change AS c (place_id, seq)
              SELECT id, 1 FROM unnest(ARRAY[NEW.estate_id, NEW.community_id, NEW.town_id]) id ORDER BY id
              ON CONFLICT (place_id) DO UPDATE SET seq = c.seq + 1 RETURNING place_id, seq),
            message AS (
              INSERT INTO outbox (topic, key, seq) SELECT 'committees', place_id, seq FROM changed RETURNING topic, key, seq)
            SELECT row_to_json(message) FROM message
          LOOP
            PERFORM pg_notify('outbox', said::text);
          END LOOP;
          RETURN NULL;
        END $$;
      -- Whatever is entered is recorded, too; a backup that comes back is no change.
      CREATE CONSTRAINT TRIGGER body_followed AFTER UPDATE OF seq ON body
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION committees_changed();
      CREATE CONSTRAINT TRIGGER election_followed AFTER UPDATE OF seq ON election
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION committees_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER election_followed ON election;
      DROP TRIGGER body_followed ON body;
      DROP FUNCTION committees_changed;
      DROP TABLE committee_change`);
  }
}
