import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Estates in which the first assembly has to be called, whoever asks: found once, by night. */
export class WatchFirstAssemblies1763800000714 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE first_assembly (
        estate_id     uuid CONSTRAINT first_assembly_pk PRIMARY KEY CONSTRAINT first_assembly_estate REFERENCES place,
        community_id  uuid NOT NULL CONSTRAINT first_assembly_community REFERENCES place,
        town_id       uuid NOT NULL CONSTRAINT first_assembly_town REFERENCES place,
        -- The day on which the register said so, and the last on which the street forms the group.
        since         date NOT NULL,
        due_on        date NOT NULL CONSTRAINT first_assembly_due CHECK (due_on > since),
        -- 0.01 ㎡, on that day.
        delivered     bigint NOT NULL,
        whole         bigint NOT NULL CONSTRAINT first_assembly_area CHECK (delivered BETWEEN 0 AND whole),
        at            timestamptz NOT NULL,
        -- Null: street and community have not been told yet.
        told_at       timestamptz
      );
      CREATE CONSTRAINT TRIGGER first_assembly_followed AFTER UPDATE OF told_at ON first_assembly
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION committees_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE first_assembly`);
  }
}
