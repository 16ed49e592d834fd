import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters of proxy for seats: one for a seat, so many for a holder, and no chains. */
export class LetOthersStandIn1763800000233 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seat_proxy (
        id             uuid CONSTRAINT seat_proxy_pk PRIMARY KEY,
        meeting_id     uuid NOT NULL CONSTRAINT seat_proxy_meeting REFERENCES meeting,
        seat_id        uuid NOT NULL CONSTRAINT seat_proxy_seat REFERENCES meeting_seat,
        principal_id   uuid NOT NULL CONSTRAINT seat_proxy_principal REFERENCES person,
        holder_id      uuid NOT NULL CONSTRAINT seat_proxy_holder REFERENCES person,
        holder_name    text NOT NULL,
        item_ids       uuid[],
        reference      text NOT NULL CONSTRAINT seat_proxy_reference CHECK (reference <> ''),
        nth            smallint NOT NULL,
        most           smallint NOT NULL,
        entered_by     uuid NOT NULL CONSTRAINT seat_proxy_entered_by REFERENCES person,
        entered_at     timestamptz NOT NULL,
        withdrawn_at   timestamptz,
        withdrawn_why  text,
        CONSTRAINT seat_proxy_not_oneself CHECK (principal_id <> holder_id),
        CONSTRAINT seat_proxy_most CHECK (nth BETWEEN 1 AND most),
        CONSTRAINT seat_proxy_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL))
      );
      COMMENT ON COLUMN seat_proxy.item_ids IS 'items of the agenda that it is good for; null for the whole meeting';
      COMMENT ON COLUMN seat_proxy.nth IS 'which of the letters of its holder, of at most so many';
      CREATE UNIQUE INDEX seat_proxy_once ON seat_proxy (seat_id) WHERE withdrawn_at IS NULL;
      CREATE UNIQUE INDEX seat_proxy_nth ON seat_proxy (meeting_id, holder_id, nth) WHERE withdrawn_at IS NULL;
      ALTER TABLE attendance ADD CONSTRAINT attendance_proxy FOREIGN KEY (proxy_id) REFERENCES seat_proxy;

      -- Both sides of each letter that is in force: nobody stands on both in one meeting, so there are no chains.
      CREATE TABLE seat_proxy_side (
        proxy_id    uuid NOT NULL CONSTRAINT seat_proxy_side_proxy REFERENCES seat_proxy,
        meeting_id  uuid NOT NULL,
        person_id   uuid NOT NULL,
        side        smallint NOT NULL CONSTRAINT seat_proxy_side_of_two CHECK (side IN (1, 2)),
        CONSTRAINT seat_proxy_side_pk PRIMARY KEY (proxy_id, side),
        CONSTRAINT seat_proxy_no_chain EXCLUDE USING gist (meeting_id WITH =, person_id WITH =, side WITH <>)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attendance DROP CONSTRAINT attendance_proxy;
      DROP TABLE seat_proxy_side; DROP TABLE seat_proxy;
    `);
  }
}
