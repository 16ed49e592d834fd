import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 换届期间冻结: while a committee is being re-elected no notice is given of what waits for the new one. */
export class FreezeEstates1763800000606 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE estate_freeze (
        estate_id    uuid NOT NULL CONSTRAINT estate_freeze_estate REFERENCES place,
        election_id  uuid NOT NULL,
        -- [{matter, words}]: items of the matter that speak of one of the words; words null: all of them.
        frozen       jsonb NOT NULL CONSTRAINT estate_freeze_frozen CHECK (jsonb_array_length(frozen) > 0),
        reason       text NOT NULL CONSTRAINT estate_freeze_reason CHECK (reason <> ''),
        since        timestamptz NOT NULL,
        until        timestamptz,
        CONSTRAINT estate_freeze_pk PRIMARY KEY (estate_id, election_id)
      );

      -- A freeze and a notice at the same moment: whoever comes second waits for the first and sees what it did.
      CREATE FUNCTION estate_freeze_alone() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('estate_freeze ' || NEW.estate_id, 0));
          RETURN NEW;
        END $$;
      CREATE TRIGGER estate_freeze_alone BEFORE INSERT ON estate_freeze FOR EACH ROW EXECUTE FUNCTION estate_freeze_alone();

      CREATE FUNCTION owners_vote_waits_for_committee() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock_shared(hashtextextended('estate_freeze ' || NEW.estate_id, 0));
          IF EXISTS (SELECT FROM estate_freeze f
                       CROSS JOIN LATERAL jsonb_to_recordset(f.frozen) AS z (matter text, words text[])
                       JOIN owners_vote_item i ON i.vote_id = NEW.id AND i.matter = z.matter
                      WHERE f.estate_id = NEW.estate_id AND f.until IS NULL
                        AND (z.words IS NULL OR EXISTS (SELECT FROM unnest(z.words) word
                                                         WHERE strpos(regexp_replace(i.text, '\\s', '', 'g'), word) > 0))) THEN
            RAISE EXCEPTION 'the matter waits for the new committee' USING ERRCODE = 'check_violation', CONSTRAINT = 'owners_vote_freeze';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER owners_vote_freeze BEFORE UPDATE OF state ON owners_vote FOR EACH ROW
        WHEN (NEW.state = 'NOTICED' AND OLD.state <> 'NOTICED') EXECUTE FUNCTION owners_vote_waits_for_committee();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER owners_vote_freeze ON owners_vote;
      DROP FUNCTION owners_vote_waits_for_committee;
      DROP TABLE estate_freeze;
      DROP FUNCTION estate_freeze_alone;
    `);
  }
}
