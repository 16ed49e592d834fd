import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every rule that two people could break at the same moment is a named constraint here. */
export class HoldElections1763800000711 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ELECTIONS);
    await runner.query(CANDIDATES);
    await runner.query(VOTES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE election_lot; DROP TABLE election_vote; DROP TABLE election_objection; DROP TABLE election_listed;
      DROP TABLE election_list; DROP TABLE candidate_question; DROP TABLE candidate_check; DROP TABLE candidate_supporter;
      DROP TABLE candidate; DROP TABLE election_event; DROP TABLE election_duty; DROP TABLE election_group_member;
      DROP TABLE election_request; DROP TABLE election;
    `);
  }
}

const ELECTIONS = `
  CREATE TABLE election (
    id                 uuid CONSTRAINT election_pk PRIMARY KEY,
    seq                integer NOT NULL,
    estate_id          uuid NOT NULL CONSTRAINT election_estate REFERENCES place,
    community_id       uuid NOT NULL CONSTRAINT election_community REFERENCES place,
    town_id            uuid NOT NULL CONSTRAINT election_town REFERENCES place,
    body_kind          text NOT NULL CONSTRAINT election_body_kind CHECK (body_kind IN ('COMMITTEE', 'MANAGEMENT_COMMITTEE')),
    kind               text NOT NULL CONSTRAINT election_kind CHECK (kind IN ('FIRST', 'REELECTION', 'BY_ELECTION', 'SEPARATE')),
    state              text NOT NULL CONSTRAINT election_state CHECK (state IN ('REQUESTED', 'TRIGGERED', 'GROUP_FORMED', 'PREPARING',
                         'NOMINATING', 'LIST_POSTED', 'VOTING', 'COUNTED', 'DECLARED', 'CONSTITUTED', 'FILED', 'FAILED', 'ABANDONED')),
    because            text NOT NULL CONSTRAINT election_because CHECK (because <> ''),
    profile_name       text NOT NULL,
    profile            jsonb NOT NULL,
    opened_by          uuid NOT NULL CONSTRAINT election_opened_by REFERENCES person,
    opened_at          timestamptz NOT NULL,
    act_by             date,
    size               smallint CONSTRAINT election_size CHECK (size > 0 AND size % 2 = 1),
    seats              smallint,
    term_years         smallint,
    group_formed_on    date,
    group_posted_until date,
    round              smallint NOT NULL DEFAULT 1,
    result             jsonb,
    settled            uuid[] NOT NULL DEFAULT '{}',
    ended_at           timestamptz,
    ended_because      text,
    CONSTRAINT election_seats CHECK ((size IS NULL) = (seats IS NULL) AND seats BETWEEN 1 AND size),
    CONSTRAINT election_group CHECK ((group_formed_on IS NULL) = (group_posted_until IS NULL)),
    CONSTRAINT election_sized CHECK (size IS NOT NULL
      OR state IN ('REQUESTED', 'TRIGGERED', 'GROUP_FORMED', 'PREPARING', 'ABANDONED'))
  );
  CREATE INDEX election_of_estate ON election (estate_id, opened_at DESC);
  -- Two elections for the same seats at once would leave nobody knowing who was elected.
  CREATE UNIQUE INDEX election_running_once ON election (estate_id, body_kind)
    WHERE state IN ('TRIGGERED', 'GROUP_FORMED', 'PREPARING', 'NOMINATING', 'LIST_POSTED', 'VOTING', 'COUNTED');
  CREATE UNIQUE INDEX election_requested_once ON election (estate_id, body_kind) WHERE state = 'REQUESTED';
  COMMENT ON COLUMN election.profile IS 'as it was when the election began: a rule that changes later changes no election that runs';
  COMMENT ON COLUMN election.act_by IS 'the last day on which the street forms the group; null: no group is asked for';
  COMMENT ON COLUMN election.settled IS 'equal votes as a lot or a further vote has ordered them, the first before the second';

  -- 联名申请
  CREATE TABLE election_request (
    election_id  uuid NOT NULL CONSTRAINT election_request_election REFERENCES election,
    person_id    uuid NOT NULL CONSTRAINT election_request_person REFERENCES person,
    signed_at    timestamptz NOT NULL,
    CONSTRAINT election_request_once PRIMARY KEY (election_id, person_id)
  );

  CREATE TABLE election_group_member (
    election_id  uuid NOT NULL CONSTRAINT election_group_member_election REFERENCES election,
    no           smallint NOT NULL,
    name         text NOT NULL CONSTRAINT election_group_member_name CHECK (name <> ''),
    person_id    uuid CONSTRAINT election_group_member_person REFERENCES person,
    side         text NOT NULL CONSTRAINT election_group_member_side CHECK (side IN ('STREET', 'COMMUNITY', 'PARTY', 'DEVELOPER', 'OWNER')),
    leads        boolean NOT NULL,
    CONSTRAINT election_group_member_pk PRIMARY KEY (election_id, no),
    CONSTRAINT election_group_member_once UNIQUE (election_id, person_id)
  );
  CREATE INDEX election_group_member_of_person ON election_group_member (person_id) WHERE person_id IS NOT NULL;

  CREATE TABLE election_duty (
    election_id  uuid NOT NULL CONSTRAINT election_duty_election REFERENCES election,
    duty         text NOT NULL CONSTRAINT election_duty_duty CHECK (duty IN ('ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD', 'NOTICE', 'MEETING')),
    due_on       date NOT NULL,
    done_on      date,
    done_by      text,
    note         text NOT NULL DEFAULT '',
    -- What the group was told last: that it is due soon, that it is overdue.
    told         text CONSTRAINT election_duty_told CHECK (told IN ('SOON', 'OVERDUE')),
    CONSTRAINT election_duty_once PRIMARY KEY (election_id, duty)
  );
  CREATE INDEX election_duty_due ON election_duty (due_on) WHERE done_on IS NULL;

  -- What happened, only ever added to. Two acts that saw the same state cannot both follow it.
  CREATE TABLE election_event (
    election_id  uuid NOT NULL CONSTRAINT election_event_election REFERENCES election,
    seq          integer NOT NULL,
    type         text NOT NULL,
    payload      jsonb NOT NULL,
    actor_id     uuid CONSTRAINT election_event_actor REFERENCES person,
    actor_name   text,
    actor_title  text,
    at           timestamptz NOT NULL,
    CONSTRAINT election_event_in_order PRIMARY KEY (election_id, seq)
  );
`;

const CANDIDATES = `
  CREATE TABLE candidate (
    id            uuid CONSTRAINT candidate_pk PRIMARY KEY,
    election_id   uuid NOT NULL CONSTRAINT candidate_election REFERENCES election,
    name          text NOT NULL CONSTRAINT candidate_name CHECK (name <> ''),
    unit_id       uuid NOT NULL CONSTRAINT candidate_unit REFERENCES unit,
    person_id     uuid CONSTRAINT candidate_person REFERENCES person,
    nominated_by  text NOT NULL CONSTRAINT candidate_nominated_by CHECK (nominated_by IN ('ORGANISATION', 'OWNERS', 'SELF')),
    -- As it stands on the list: the organisation, or who began to sign.
    nominator     text NOT NULL,
    entered_by    uuid NOT NULL CONSTRAINT candidate_entered_by REFERENCES person,
    nominated_at  timestamptz NOT NULL,
    state         text NOT NULL CONSTRAINT candidate_state CHECK (state IN ('NOMINATED', 'CONSENTED', 'DECLINED', 'ADMITTED', 'REJECTED', 'WITHDRAWN')),
    state_because text NOT NULL DEFAULT '',
    page          text NOT NULL DEFAULT '' CONSTRAINT candidate_page CHECK (length(page) <= 800),
    photo_id      uuid CONSTRAINT candidate_photo REFERENCES paper,
    CONSTRAINT candidate_state_of UNIQUE (id, state)
  );
  CREATE INDEX candidate_of_election ON candidate (election_id, nominated_at);
  -- Whoever declined or withdrew may be asked again.
  CREATE UNIQUE INDEX candidate_once ON candidate (election_id, unit_id, name) WHERE state NOT IN ('DECLINED', 'WITHDRAWN');
  CREATE UNIQUE INDEX candidate_person_once ON candidate (election_id, person_id)
    WHERE person_id IS NOT NULL AND state NOT IN ('DECLINED', 'WITHDRAWN');

  CREATE TABLE candidate_supporter (
    candidate_id  uuid NOT NULL CONSTRAINT candidate_supporter_candidate REFERENCES candidate,
    person_id     uuid NOT NULL CONSTRAINT candidate_supporter_person REFERENCES person,
    signed_at     timestamptz NOT NULL,
    CONSTRAINT candidate_supporter_once PRIMARY KEY (candidate_id, person_id)
  );

  -- 资格审查: what was declared, what was found, on what it rests, who looked.
  CREATE TABLE candidate_check (
    candidate_id  uuid NOT NULL CONSTRAINT candidate_check_candidate REFERENCES candidate,
    item          text NOT NULL CONSTRAINT candidate_check_item CHECK (item IN ('IS_OWNER', 'FULL_CAPACITY', 'NOT_OF_THE_FIRM',
                    'NOTHING_UNPAID', 'NO_ILLEGAL_WORKS')),
    declared      boolean,
    verdict       text CONSTRAINT candidate_check_verdict CHECK (verdict IN ('MET', 'NOT_MET', 'CANNOT_ESTABLISH')),
    evidence      text,
    checked_by    text,
    checked_at    timestamptz,
    CONSTRAINT candidate_check_once PRIMARY KEY (candidate_id, item),
    CONSTRAINT candidate_check_evidence CHECK ((verdict IS NULL) = (evidence IS NULL) AND (verdict IS NULL) = (checked_at IS NULL))
  );

  CREATE TABLE candidate_question (
    id            uuid CONSTRAINT candidate_question_pk PRIMARY KEY,
    candidate_id  uuid NOT NULL CONSTRAINT candidate_question_candidate REFERENCES candidate,
    text          text NOT NULL CONSTRAINT candidate_question_text CHECK (text <> ''),
    asked_by      uuid NOT NULL CONSTRAINT candidate_question_asked_by REFERENCES person,
    asked_at      timestamptz NOT NULL,
    answer        text,
    answered_at   timestamptz,
    CONSTRAINT candidate_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
  );
  CREATE INDEX candidate_question_of_candidate ON candidate_question (candidate_id, asked_at);

  -- 候选人名单公示, version by version.
  CREATE TABLE election_list (
    election_id  uuid NOT NULL CONSTRAINT election_list_election REFERENCES election,
    version      smallint NOT NULL,
    posted_on    date NOT NULL,
    until        date NOT NULL,
    because      text NOT NULL,
    CONSTRAINT election_list_once PRIMARY KEY (election_id, version)
  );
  -- Who stands on the list in force was admitted and has not withdrawn: of a posting and a withdrawal at the same moment one is told.
  CREATE TABLE election_listed (
    election_id   uuid NOT NULL,
    version       smallint NOT NULL,
    place         smallint NOT NULL,
    candidate_id  uuid NOT NULL,
    -- Null: of a list that another one has replaced.
    standing      text DEFAULT 'ADMITTED' CONSTRAINT election_listed_standing CHECK (standing = 'ADMITTED'),
    CONSTRAINT election_listed_pk PRIMARY KEY (election_id, version, place),
    CONSTRAINT election_listed_list FOREIGN KEY (election_id, version) REFERENCES election_list,
    CONSTRAINT election_listed_admitted FOREIGN KEY (candidate_id, standing) REFERENCES candidate (id, state)
  );
  CREATE UNIQUE INDEX election_listed_once ON election_listed (candidate_id) WHERE standing IS NOT NULL;

  CREATE TABLE election_objection (
    id            uuid CONSTRAINT election_objection_pk PRIMARY KEY,
    election_id   uuid NOT NULL,
    version       smallint NOT NULL,
    candidate_id  uuid CONSTRAINT election_objection_candidate REFERENCES candidate,
    text          text NOT NULL CONSTRAINT election_objection_text CHECK (text <> ''),
    raised_by     uuid NOT NULL CONSTRAINT election_objection_raised_by REFERENCES person,
    raised_at     timestamptz NOT NULL,
    answer        text,
    upheld        boolean,
    answered_at   timestamptz,
    CONSTRAINT election_objection_list FOREIGN KEY (election_id, version) REFERENCES election_list,
    CONSTRAINT election_objection_answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (upheld IS NULL))
  );
  CREATE INDEX election_objection_of_election ON election_objection (election_id, raised_at);
`;

const VOTES = `
  -- The vote of the owners by which the seats are filled. One that is void stays, with the reason, beside the one that took its place.
  CREATE TABLE election_vote (
    vote_id       uuid CONSTRAINT election_vote_pk PRIMARY KEY
                    CONSTRAINT election_vote_vote REFERENCES owners_vote ON DELETE CASCADE,
    election_id   uuid NOT NULL CONSTRAINT election_vote_election REFERENCES election,
    round         smallint NOT NULL,
    -- Which item of the ballot is which candidate, in the order of the ballot.
    items         jsonb NOT NULL,
    drafted_at    timestamptz NOT NULL,
    void_because  text
  );
  CREATE UNIQUE INDEX election_vote_once ON election_vote (election_id, round) WHERE void_because IS NULL;

  -- 抽签, before witnesses, never silently.
  CREATE TABLE election_lot (
    election_id    uuid NOT NULL CONSTRAINT election_lot_election REFERENCES election,
    no             smallint NOT NULL,
    -- In the order that was drawn.
    candidate_ids  uuid[] NOT NULL,
    drawn_on       date NOT NULL,
    place          text NOT NULL CONSTRAINT election_lot_place CHECK (place <> ''),
    witnesses      text[] NOT NULL CONSTRAINT election_lot_witnesses CHECK (cardinality(witnesses) >= 2),
    recorded_by    text NOT NULL,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT election_lot_once PRIMARY KEY (election_id, no)
  );
`;
