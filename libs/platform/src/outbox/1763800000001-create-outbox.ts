import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutbox1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic   text NOT NULL,
        key     text NOT NULL,
        seq     integer NOT NULL,
        at      timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX outbox_at ON outbox (at);

      -- One row. A restored database gets a new epoch, so that every client that was away starts from a fresh view.
      CREATE TABLE epoch (
        single  boolean PRIMARY KEY DEFAULT true CHECK (single),
        id      text NOT NULL DEFAULT substr(md5(random()::text || clock_timestamp()::text), 1, 8)
      );
      INSERT INTO epoch DEFAULT VALUES;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE epoch; DROP TABLE outbox;`);
  }
}
