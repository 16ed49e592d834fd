import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every rule that two people could break at the same moment is a named constraint here. */
export class CreateMeetings1763800000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting (
        id             uuid PRIMARY KEY,
        seq            integer NOT NULL DEFAULT 0,
        estate_id      uuid NOT NULL REFERENCES place,
        community_id   uuid NOT NULL REFERENCES place,
        town_id        uuid NOT NULL REFERENCES place,
        number         integer NOT NULL CHECK (number > 0),
        title          text NOT NULL,
        venue          text NOT NULL,
        starts_at      timestamptz NOT NULL,
        chair_id       uuid NOT NULL REFERENCES person,
        check_in_code  text NOT NULL,
        state          text NOT NULL CHECK (state IN ('SCHEDULED', 'IN_SESSION', 'ADJOURNED')),
        opened_at      timestamptz CHECK ((opened_at IS NULL) = (state = 'SCHEDULED')),
        adjourned_at   timestamptz CHECK ((adjourned_at IS NOT NULL) = (state = 'ADJOURNED')),
        CONSTRAINT meeting_number_once UNIQUE (estate_id, number)
      );
      CREATE INDEX meeting_estate ON meeting (estate_id, starts_at DESC);
      CREATE INDEX meeting_community ON meeting (community_id, starts_at DESC);
      CREATE INDEX meeting_town ON meeting (town_id, starts_at DESC);

      CREATE TABLE meeting_seat (
        id                 uuid PRIMARY KEY,
        meeting_id         uuid NOT NULL REFERENCES meeting,
        party              text NOT NULL,
        position           integer NOT NULL,
        person_id          uuid NOT NULL REFERENCES person,
        holder_name        text NOT NULL,
        title              text NOT NULL,
        organisation_id    uuid REFERENCES organisation,
        organisation_name  text,
        votes              boolean NOT NULL,
        CONSTRAINT meeting_seat_one_per_person UNIQUE (meeting_id, person_id)
      );
      CREATE INDEX meeting_seat_person ON meeting_seat (person_id);

      CREATE TABLE attendance (
        id       uuid PRIMARY KEY,
        seat_id  uuid NOT NULL REFERENCES meeting_seat,
        since    timestamptz NOT NULL,
        until    timestamptz CHECK (until >= since)
      );
      CREATE UNIQUE INDEX attendance_present_once ON attendance (seat_id) WHERE until IS NULL;
      CREATE INDEX attendance_seat ON attendance (seat_id);

      CREATE TABLE agenda_item (
        id          uuid PRIMARY KEY,
        meeting_id  uuid NOT NULL REFERENCES meeting,
        position    integer NOT NULL,
        kind        text NOT NULL,
        title       text NOT NULL,
        summary     text NOT NULL,
        source      text NOT NULL,
        source_ref  text NOT NULL,
        minutes     integer NOT NULL CHECK (minutes > 0),
        state       text NOT NULL CHECK (state IN ('PENDING', 'OPEN', 'CLOSED')),
        opened_at   timestamptz,
        closed_at   timestamptz,
        CONSTRAINT agenda_item_position UNIQUE (meeting_id, position)
      );
      CREATE UNIQUE INDEX agenda_item_one_open ON agenda_item (meeting_id) WHERE state = 'OPEN';

      CREATE TABLE speech (
        id            uuid PRIMARY KEY,
        meeting_id    uuid NOT NULL REFERENCES meeting,
        seat_id       uuid NOT NULL REFERENCES meeting_seat,
        state         text NOT NULL CHECK (state IN ('WAITING', 'SPEAKING', 'DONE', 'WITHDRAWN')),
        requested_at  timestamptz NOT NULL,
        started_at    timestamptz,
        ends_at       timestamptz,
        ended_at      timestamptz
      );
      CREATE UNIQUE INDEX speech_once_in_list ON speech (seat_id) WHERE state IN ('WAITING', 'SPEAKING');
      CREATE UNIQUE INDEX speech_one_floor ON speech (meeting_id) WHERE state = 'SPEAKING';
      CREATE INDEX speech_meeting ON speech (meeting_id);

      CREATE TABLE motion (
        id            uuid PRIMARY KEY,
        meeting_id    uuid NOT NULL REFERENCES meeting,
        item_id       uuid NOT NULL REFERENCES agenda_item,
        text          text NOT NULL,
        state         text NOT NULL CHECK (state IN ('PUT', 'ADOPTED', 'NOT_ADOPTED')),
        put_at        timestamptz NOT NULL,
        announced_at  timestamptz,
        tally         jsonb,
        CHECK ((state = 'PUT') = (announced_at IS NULL)),
        CHECK ((state = 'PUT') = (tally IS NULL))
      );
      CREATE UNIQUE INDEX motion_one_put ON motion (meeting_id) WHERE state = 'PUT';
      CREATE INDEX motion_meeting ON motion (meeting_id);

      CREATE TABLE motion_vote (
        motion_id  uuid NOT NULL REFERENCES motion,
        seat_id    uuid NOT NULL REFERENCES meeting_seat,
        choice     text NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
        cast_at    timestamptz NOT NULL,
        CONSTRAINT motion_vote_once PRIMARY KEY (motion_id, seat_id)
      );

      CREATE TABLE meeting_outcome (
        resolution_id   uuid PRIMARY KEY,
        meeting_id      uuid NOT NULL REFERENCES meeting,
        motion_id       uuid NOT NULL REFERENCES motion,
        number          text NOT NULL,
        text            text NOT NULL,
        addressee_name  text NOT NULL,
        due_on          date NOT NULL,
        recorded_at     timestamptz NOT NULL,
        CONSTRAINT meeting_outcome_number UNIQUE (meeting_id, number)
      );

      -- The record: only ever added to. Its order is the order in which things happened.
      CREATE TABLE meeting_event (
        meeting_id  uuid NOT NULL REFERENCES meeting,
        seq         integer NOT NULL,
        type        text NOT NULL,
        payload     jsonb NOT NULL,
        actor_id    uuid NOT NULL REFERENCES person,
        at          timestamptz NOT NULL,
        PRIMARY KEY (meeting_id, seq)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE meeting_event; DROP TABLE meeting_outcome; DROP TABLE motion_vote; DROP TABLE motion;
      DROP TABLE speech; DROP TABLE agenda_item; DROP TABLE attendance; DROP TABLE meeting_seat; DROP TABLE meeting;
    `);
  }
}
