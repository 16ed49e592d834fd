import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often something changed among the notices of a person; two that come at once are told one after the other. */
export class FollowOwnNotices1763800000222 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice_change (
        person_id  uuid CONSTRAINT notice_change_pk PRIMARY KEY REFERENCES person,
        seq        integer NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notice_change`);
  }
}
