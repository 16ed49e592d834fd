import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 选举项: candidates are items of a vote that belong to one of its elections. What a ballot says of an election counts as a whole. */
export class ElectBySlates1763800000605 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SLATES);
    await runner.query(CALLING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE called_sheet; DROP TABLE ballot_calling_part; DROP TABLE ballot_calling;
      DROP FUNCTION ballot_as_counted;
      ALTER TABLE owners_vote_item DROP COLUMN slate;
      DROP TABLE owners_vote_slate;
    `);
  }
}

const SLATES = `
  CREATE TABLE owners_vote_slate (
    vote_id  uuid NOT NULL CONSTRAINT owners_vote_slate_vote REFERENCES owners_vote ON DELETE CASCADE,
    no       smallint NOT NULL CONSTRAINT owners_vote_slate_no CHECK (no > 0),
    text     text NOT NULL CONSTRAINT owners_vote_slate_text CHECK (text <> ''),
    seats    smallint NOT NULL CONSTRAINT owners_vote_slate_seats CHECK (seats > 0),
    -- Of the context that elects, and of no table here.
    election_id uuid,
    CONSTRAINT owners_vote_slate_pk PRIMARY KEY (vote_id, no)
  );
  COMMENT ON COLUMN owners_vote_slate.seats IS 'how many a ballot may choose at most';

  ALTER TABLE owners_vote_item ADD COLUMN slate smallint,
    ADD CONSTRAINT owners_vote_item_slate FOREIGN KEY (vote_id, slate) REFERENCES owners_vote_slate,
    ADD CONSTRAINT owners_vote_item_elects CHECK (slate IS NULL OR matter = '278-3');

  -- The letters of a ballot as they count; the rule engine has it in domain/slate/as-counted, and the two are compared
  -- at every count. Of each slate: the place of its first candidate from 1, how many there are, and the seats.
  CREATE FUNCTION ballot_as_counted(choices text, slates integer[]) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
    DECLARE
      marked text;
      named  integer;
    BEGIN
      FOR at IN 1 .. coalesce(array_length(slates, 1), 0) LOOP
        marked := substr(choices, slates[at][1], slates[at][2]);
        named := length(regexp_replace(marked, '[^AS]', '', 'g'));
        marked := CASE
          WHEN named > slates[at][3] THEN repeat('S', length(marked))
          WHEN marked ~ '[ARX]' THEN translate(marked, 'BSW', 'XXX')
          WHEN named > 0 THEN repeat('S', length(marked))
          ELSE repeat('B', length(marked)) END;
        choices := overlay(choices PLACING marked FROM slates[at][1]);
      END LOOP;
      RETURN choices;
    END $$;
`;

const CALLING = `
  -- 唱票: what the heads said, drawn in an order that is nobody's. Each part (an item or an election) was shuffled by itself; a sheet has
  -- nothing that leads back to a unit, a head or a ballot.
  CREATE TABLE ballot_calling (
    vote_id   uuid CONSTRAINT ballot_calling_pk PRIMARY KEY CONSTRAINT ballot_calling_vote REFERENCES owners_vote,
    -- Grows with every step, also where it is drawn anew.
    seq       integer NOT NULL,
    -- How often it was drawn: what is counted anew is called anew.
    nth       integer NOT NULL,
    drawn_at  timestamptz NOT NULL,
    drawn_by  uuid NOT NULL CONSTRAINT ballot_calling_drawn_by REFERENCES person
  );
  CREATE TABLE ballot_calling_part (
    vote_id  uuid NOT NULL CONSTRAINT ballot_calling_part_of REFERENCES ballot_calling,
    -- Position of its first item.
    part     smallint NOT NULL,
    total    integer NOT NULL,
    called   integer NOT NULL,
    CONSTRAINT ballot_calling_part_pk PRIMARY KEY (vote_id, part),
    CONSTRAINT ballot_calling_within CHECK (called BETWEEN 0 AND total)
  );
  CREATE TABLE called_sheet (
    vote_id  uuid NOT NULL,
    part     smallint NOT NULL,
    place    integer NOT NULL,
    letters  text NOT NULL CONSTRAINT called_sheet_letters CHECK (letters ~ '^[ARXBS?]{1,40}$'),
    CONSTRAINT called_sheet_pk PRIMARY KEY (vote_id, part, place),
    CONSTRAINT called_sheet_part FOREIGN KEY (vote_id, part) REFERENCES ballot_calling_part ON DELETE CASCADE
  );
`;
