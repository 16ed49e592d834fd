import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every rule that two people could break at the same moment is a named constraint here. */
export class KeepBodies1763800000701 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE body (
        id               uuid CONSTRAINT body_pk PRIMARY KEY,
        seq              integer NOT NULL DEFAULT 0,
        estate_id        uuid NOT NULL CONSTRAINT body_estate REFERENCES place,
        community_id     uuid NOT NULL CONSTRAINT body_community REFERENCES place,
        town_id          uuid NOT NULL CONSTRAINT body_town REFERENCES place,
        kind             text NOT NULL CONSTRAINT body_kind CHECK (kind IN ('COMMITTEE', 'MANAGEMENT_COMMITTEE')),
        organisation_id  uuid NOT NULL CONSTRAINT body_organisation REFERENCES organisation,
        profile          text NOT NULL,
        CONSTRAINT body_once UNIQUE (estate_id, kind)
      );
      CREATE INDEX body_of_community ON body (community_id);
      CREATE INDEX body_of_town ON body (town_id);

      -- What happened, only ever added to. Two acts that saw the same state cannot both follow it.
      CREATE TABLE body_event (
        body_id      uuid NOT NULL CONSTRAINT body_event_body REFERENCES body,
        seq          integer NOT NULL,
        type         text NOT NULL,
        payload      jsonb NOT NULL,
        actor_id     uuid CONSTRAINT body_event_actor REFERENCES person,
        actor_name   text,
        at           timestamptz NOT NULL,
        CONSTRAINT body_event_in_order PRIMARY KEY (body_id, seq)
      );

      CREATE TABLE body_term (
        id           uuid CONSTRAINT body_term_pk PRIMARY KEY,
        body_id      uuid NOT NULL CONSTRAINT body_term_body REFERENCES body,
        kind         text NOT NULL,
        number       integer NOT NULL CONSTRAINT body_term_number CHECK (number > 0),
        size         smallint NOT NULL CONSTRAINT body_term_size CHECK (size % 2 = 1 AND size >= 3),
        least_size   smallint NOT NULL CONSTRAINT body_term_least CHECK (least_size BETWEEN 1 AND size),
        elected_on   date NOT NULL,
        begins_on    date NOT NULL,
        ends_on      date NOT NULL,
        ended_on     date,
        election_id  uuid,
        constituted_on  date,
        officers_posted_on  date CONSTRAINT body_term_posted CHECK (officers_posted_on IS NULL OR constituted_on IS NOT NULL),
        -- The last meeting that is known of; null: none yet.
        met_on       date,
        CONSTRAINT body_term_days CHECK (ends_on >= begins_on AND begins_on >= elected_on),
        CONSTRAINT body_term_number_once UNIQUE (body_id, number),
        CONSTRAINT body_term_election_once UNIQUE (election_id),
        CONSTRAINT body_term_of_size UNIQUE (id, size)
      );
      CREATE UNIQUE INDEX body_term_serving_once ON body_term (body_id) WHERE ended_on IS NULL;

      CREATE TABLE body_member (
        id          uuid CONSTRAINT body_member_pk PRIMARY KEY,
        term_id     uuid NOT NULL,
        -- Of the term, so that no seat is beyond it.
        size        smallint NOT NULL,
        name        text NOT NULL CONSTRAINT body_member_name CHECK (name <> ''),
        unit_id     uuid CONSTRAINT body_member_unit REFERENCES unit,
        person_id   uuid CONSTRAINT body_member_person REFERENCES person,
        side        text NOT NULL,
        seat        smallint CONSTRAINT body_member_seat CHECK (seat BETWEEN 1 AND size),
        rank        smallint CONSTRAINT body_member_rank CHECK (rank > 0),
        role        text NOT NULL CONSTRAINT body_member_role CHECK (role IN ('MEMBER', 'DEPUTY', 'CHAIR')),
        since       date NOT NULL,
        seated_on   date,
        until       date,
        because     text,
        CONSTRAINT body_member_term FOREIGN KEY (term_id, size) REFERENCES body_term (id, size),
        CONSTRAINT body_member_place CHECK (seat IS NOT NULL OR (rank IS NOT NULL AND role = 'MEMBER')),
        CONSTRAINT body_member_seated CHECK ((seat IS NOT NULL) = (seated_on IS NOT NULL)),
        CONSTRAINT body_member_left CHECK ((until IS NOT NULL) = (because IS NOT NULL) AND until >= since)
      );
      CREATE UNIQUE INDEX body_member_seat_once ON body_member (term_id, seat) WHERE until IS NULL;
      CREATE UNIQUE INDEX body_member_rank_once ON body_member (term_id, rank);
      CREATE UNIQUE INDEX body_member_chair_once ON body_member (term_id) WHERE until IS NULL AND role = 'CHAIR';
      CREATE UNIQUE INDEX body_member_person_once ON body_member (term_id, person_id) WHERE until IS NULL;
      CREATE UNIQUE INDEX body_member_owner_once ON body_member (term_id, unit_id, name) WHERE until IS NULL;
      CREATE INDEX body_member_of_unit ON body_member (unit_id) WHERE until IS NULL;

      -- 备案: a term, or a change in one, told to county and street.
      CREATE TABLE body_filing (
        id              uuid CONSTRAINT body_filing_pk PRIMARY KEY,
        term_id         uuid NOT NULL CONSTRAINT body_filing_term REFERENCES body_term,
        about           text NOT NULL CONSTRAINT body_filing_about CHECK (about IN ('TERM', 'CHANGE')),
        change          text NOT NULL,
        happened_on     date NOT NULL,
        due_on          date NOT NULL,
        filed_on        date,
        street_receipt  text,
        county_receipt  text,
        answer          text CONSTRAINT body_filing_answer CHECK (answer IN ('ACCEPTED', 'RETURNED')),
        answer_text     text NOT NULL DEFAULT '',
        answer_due_on   date,
        answered_on     date,
        CONSTRAINT body_filing_filed CHECK ((filed_on IS NOT NULL) = (street_receipt IS NOT NULL)),
        CONSTRAINT body_filing_answered CHECK ((answer IS NOT NULL) = (answered_on IS NOT NULL)
          AND (answer IS NULL OR filed_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX body_filing_of_term_once ON body_filing (term_id) WHERE about = 'TERM';
      CREATE INDEX body_filing_of ON body_filing (term_id);

      -- 移交 of seal, files and accounts from one term to the next.
      CREATE TABLE body_handover (
        id          uuid CONSTRAINT body_handover_pk PRIMARY KEY,
        term_id     uuid NOT NULL CONSTRAINT body_handover_term REFERENCES body_term,
        from_term_id  uuid NOT NULL CONSTRAINT body_handover_from REFERENCES body_term,
        due_on      date NOT NULL,
        items       jsonb NOT NULL DEFAULT '[]',
        done_on     date,
        CONSTRAINT body_handover_once UNIQUE (term_id)
      );
      CREATE TABLE body_handover_signature (
        handover_id  uuid NOT NULL CONSTRAINT body_handover_signature_of REFERENCES body_handover,
        side         text NOT NULL CONSTRAINT body_handover_signature_side CHECK (side IN ('GIVES', 'RECEIVES', 'WITNESSES')),
        person_id    uuid NOT NULL CONSTRAINT body_handover_signature_person REFERENCES person,
        name         text NOT NULL,
        at           timestamptz NOT NULL,
        CONSTRAINT body_handover_signature_once PRIMARY KEY (handover_id, side)
      );

      -- 用印登记
      CREATE TABLE body_seal_use (
        id         uuid CONSTRAINT body_seal_use_pk PRIMARY KEY,
        term_id    uuid NOT NULL CONSTRAINT body_seal_use_term REFERENCES body_term,
        number     integer NOT NULL,
        purpose    text NOT NULL CONSTRAINT body_seal_use_purpose CHECK (purpose <> ''),
        copies     smallint NOT NULL CONSTRAINT body_seal_use_copies CHECK (copies > 0),
        asked_by   uuid NOT NULL CONSTRAINT body_seal_use_asked_by REFERENCES person,
        asked_at   timestamptz NOT NULL,
        used_at    timestamptz,
        CONSTRAINT body_seal_use_number_once UNIQUE (term_id, number)
      );
      CREATE TABLE body_seal_signature (
        seal_use_id  uuid NOT NULL CONSTRAINT body_seal_signature_of REFERENCES body_seal_use,
        member_id    uuid NOT NULL CONSTRAINT body_seal_signature_member REFERENCES body_member,
        at           timestamptz NOT NULL,
        CONSTRAINT body_seal_signature_once PRIMARY KEY (seal_use_id, member_id)
      );

      -- 罢免 motions
      CREATE TABLE body_removal (
        id          uuid CONSTRAINT body_removal_pk PRIMARY KEY,
        term_id     uuid NOT NULL CONSTRAINT body_removal_term REFERENCES body_term,
        member_id   uuid NOT NULL CONSTRAINT body_removal_member REFERENCES body_member,
        ground      text NOT NULL,
        reason      text NOT NULL CONSTRAINT body_removal_reason CHECK (reason <> ''),
        moved_on    date NOT NULL,
        heard_on    date,
        statement   text NOT NULL DEFAULT '',
        decided_on  date,
        removed     boolean,
        vote_id     uuid,
        CONSTRAINT body_removal_decided CHECK ((decided_on IS NOT NULL) = (removed IS NOT NULL)
          AND (decided_on IS NULL OR heard_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX body_removal_open_once ON body_removal (member_id) WHERE decided_on IS NULL;

      -- Said once for each day it was due on, whoever runs the job and how often.
      CREATE TABLE body_reminder (
        body_id  uuid NOT NULL CONSTRAINT body_reminder_body REFERENCES body,
        duty     text NOT NULL,
        due_on   date NOT NULL,
        -- Several members or filings may be due on one day; '': the term.
        subject  text NOT NULL,
        stage    text NOT NULL CONSTRAINT body_reminder_stage CHECK (stage IN ('AHEAD', 'OVERDUE')),
        at       timestamptz NOT NULL,
        CONSTRAINT body_reminder_once PRIMARY KEY (body_id, duty, due_on, subject, stage)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE body_reminder, body_removal, body_seal_signature, body_seal_use, body_handover_signature, body_handover,
        body_filing, body_member, body_term, body_event, body`);
  }
}
