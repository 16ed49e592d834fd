import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What owners hold together is more than one row can say, so a trigger keeps it. It locks the unit first: of two who
 * add an owner at once, the second waits and then sees the first. Fractions are added exactly, over a common whole;
 * as decimals six sixths would be more than one.
 */
export class ShareOutNoMoreThanTheWhole1763800000116 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION unit_owner_shares() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        part numeric := 0;
        whole numeric := 1;
        common numeric;
        held record;
      BEGIN
        PERFORM FROM unit WHERE id = NEW.unit_id FOR NO KEY UPDATE;
        FOR held IN SELECT share_part, share_whole FROM unit_owner
                     WHERE unit_id = NEW.unit_id AND until IS NULL AND share_part IS NOT NULL LOOP
          common := lcm(whole, held.share_whole);
          part := part * (common / whole) + held.share_part * (common / held.share_whole);
          whole := common;
        END LOOP;
        IF part > whole THEN
          RAISE 'the shares of unit % add up to more than the whole', NEW.unit_id
            USING ERRCODE = 'check_violation', TABLE = 'unit_owner', CONSTRAINT = 'unit_owner_shares';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER unit_owner_shares AFTER INSERT OR UPDATE OF unit_id, share_part, share_whole, until ON unit_owner
        FOR EACH ROW WHEN (NEW.until IS NULL AND NEW.share_part IS NOT NULL) EXECUTE FUNCTION unit_owner_shares();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER unit_owner_shares ON unit_owner; DROP FUNCTION unit_owner_shares()`);
  }
}
