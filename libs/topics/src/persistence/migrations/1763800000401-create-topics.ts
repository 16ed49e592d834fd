import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every rule that two people could break at the same moment is a named constraint here. */
export class CreateTopics1763800000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topic (
        id                uuid CONSTRAINT topic_pk PRIMARY KEY,
        seq               integer NOT NULL,
        estate_id         uuid NOT NULL CONSTRAINT topic_estate REFERENCES place,
        community_id      uuid NOT NULL CONSTRAINT topic_community REFERENCES place,
        town_id           uuid NOT NULL CONSTRAINT topic_town REFERENCES place,
        year              integer NOT NULL,
        number            integer NOT NULL CONSTRAINT topic_number CHECK (number > 0),
        title             text NOT NULL,
        text              text NOT NULL,
        category          text NOT NULL,
        whereabouts       text NOT NULL,
        building          text,
        matter_of         text,
        organisation_id   uuid CONSTRAINT topic_organisation REFERENCES organisation,
        filed_by          uuid NOT NULL CONSTRAINT topic_filed_by REFERENCES person,
        filed_by_name     text NOT NULL,
        filed_as          text NOT NULL,
        filed_for         text NOT NULL,
        filed_at          timestamptz NOT NULL,
        filed_on          date NOT NULL,
        nth_of_day        integer NOT NULL CONSTRAINT topic_nth CHECK (nth_of_day > 0),
        state             text NOT NULL CONSTRAINT topic_state CHECK (state IN ('FILED', 'POOL', 'ANSWERED', 'FORWARDED',
                            'OWNERS_VOTE', 'OUT_OF_SCOPE', 'DECIDED_BY_LAW', 'MERGED', 'ON_AGENDA', 'SETTLED')),
        pooled_at         timestamptz,
        ended_at          timestamptz CONSTRAINT topic_ended CHECK ((ended_at IS NOT NULL) = (state IN
                            ('ANSWERED', 'FORWARDED', 'OWNERS_VOTE', 'OUT_OF_SCOPE', 'DECIDED_BY_LAW', 'SETTLED'))),
        merged_into       uuid CONSTRAINT topic_merged_into REFERENCES topic,
        before_merge      text,
        outcome           text CONSTRAINT topic_outcome CHECK ((outcome IS NOT NULL) = (state = 'SETTLED')),
        -- Of the topic and all that is merged into it, as it was when somebody last joined or left.
        supporters        integer NOT NULL DEFAULT 0,
        heads             integer NOT NULL DEFAULT 0,
        area              integer NOT NULL DEFAULT 0,
        whole_heads       integer NOT NULL DEFAULT 0,
        whole_area        integer NOT NULL DEFAULT 0,
        must_be_heard_at  timestamptz,
        CONSTRAINT topic_merged CHECK ((merged_into IS NOT NULL) = (state = 'MERGED')
          AND (before_merge IS NOT NULL) = (state = 'MERGED') AND merged_into <> id),
        CONSTRAINT topic_number_once UNIQUE (estate_id, year, number),
        -- Somebody who sends ten at the same moment is counted too.
        CONSTRAINT topic_nth_of_day_once UNIQUE (filed_by, filed_on, nth_of_day)
      );
      CREATE INDEX topic_of_estate ON topic (estate_id, filed_at DESC);
      CREATE INDEX topic_of_community ON topic (community_id, state);
      CREATE INDEX topic_of_town ON topic (town_id, state);
      CREATE INDEX topic_merged_here ON topic (merged_into) WHERE merged_into IS NOT NULL;
      COMMENT ON COLUMN topic.area IS 'whole number of 0.01 ㎡, as whole_area, which is that of the estate';

      -- What happened, only ever added to. Two acts that saw the same state cannot both follow it.
      CREATE TABLE topic_event (
        topic_id     uuid NOT NULL CONSTRAINT topic_event_topic REFERENCES topic,
        seq          integer NOT NULL,
        type         text NOT NULL,
        payload      jsonb NOT NULL,
        actor_id     uuid CONSTRAINT topic_event_actor REFERENCES person,
        actor_name   text,
        actor_title  text,
        at           timestamptz NOT NULL,
        CONSTRAINT topic_event_in_order PRIMARY KEY (topic_id, seq)
      );

      CREATE TABLE topic_support (
        topic_id   uuid NOT NULL CONSTRAINT topic_support_topic REFERENCES topic,
        person_id  uuid NOT NULL CONSTRAINT topic_support_person REFERENCES person,
        at         timestamptz NOT NULL,
        CONSTRAINT topic_support_once PRIMARY KEY (topic_id, person_id)
      );
      CREATE INDEX topic_support_of_person ON topic_support (person_id);

      -- A unit counts once, however many of its owners support the topic.
      CREATE TABLE topic_share (
        topic_id  uuid NOT NULL CONSTRAINT topic_share_topic REFERENCES topic,
        unit_id   uuid NOT NULL CONSTRAINT topic_share_unit REFERENCES unit,
        area      integer NOT NULL,
        head      text NOT NULL,
        CONSTRAINT topic_share_once PRIMARY KEY (topic_id, unit_id)
      );

      CREATE TABLE topic_on_agenda (
        topic_id    uuid NOT NULL CONSTRAINT topic_on_agenda_topic REFERENCES topic,
        meeting_id  uuid NOT NULL CONSTRAINT topic_on_agenda_meeting REFERENCES meeting,
        item_id     uuid NOT NULL,
        put_at      timestamptz NOT NULL,
        -- Null while the meeting has it.
        ended_at    timestamptz,
        CONSTRAINT topic_on_agenda_pk PRIMARY KEY (topic_id, item_id)
      );
      CREATE UNIQUE INDEX topic_on_one_agenda ON topic_on_agenda (topic_id) WHERE ended_at IS NULL;
      CREATE INDEX topic_on_agenda_of_meeting ON topic_on_agenda (meeting_id);

      -- Kept here until the context of owners' votes takes drafts.
      CREATE TABLE owners_vote_draft (
        id        uuid CONSTRAINT owners_vote_draft_pk PRIMARY KEY,
        topic_id  uuid NOT NULL CONSTRAINT owners_vote_draft_topic REFERENCES topic,
        matter    text NOT NULL,
        reason    text NOT NULL,
        made_by   uuid NOT NULL CONSTRAINT owners_vote_draft_made_by REFERENCES person,
        made_at   timestamptz NOT NULL,
        CONSTRAINT owners_vote_draft_once UNIQUE (topic_id)
      );

      -- How often the topics below a place have changed: what live lists are ordered by.
      CREATE TABLE topic_desk (
        place_id  uuid CONSTRAINT topic_desk_pk PRIMARY KEY REFERENCES place,
        seq       integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE topic_desk; DROP TABLE owners_vote_draft; DROP TABLE topic_on_agenda; DROP TABLE topic_share;
      DROP TABLE topic_support; DROP TABLE topic_event; DROP TABLE topic;
    `);
  }
}
