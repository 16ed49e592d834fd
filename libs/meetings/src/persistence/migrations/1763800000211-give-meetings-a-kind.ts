import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings so far were four-party meetings whose seats voted or advised, decided by more than half of those present. */
export class GiveMeetingsAKind1763800000211 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting
        ADD COLUMN kind text NOT NULL DEFAULT 'FOUR_PARTY',
        ADD COLUMN rules jsonb NOT NULL DEFAULT '{}';
      ALTER TABLE meeting_seat ADD COLUMN role text;
      UPDATE meeting_seat SET role = CASE WHEN votes THEN 'VOTING' ELSE 'SPEAKING' END;
      ALTER TABLE meeting_seat
        ALTER COLUMN role SET NOT NULL,
        ADD CONSTRAINT meeting_seat_role CHECK (role IN ('VOTING', 'SPEAKING', 'ATTENDING')),
        ADD CONSTRAINT meeting_seat_votes_by_role CHECK (votes = (role = 'VOTING'));
      UPDATE motion
         SET tally = tally || jsonb_build_object(
               'rule', 'SEATS_PRESENT', 'bar', '{"share": {"numerator": 1, "denominator": 2}, "inclusive": false}'::jsonb,
               'adopted', state = 'ADOPTED', 'whole', tally->'entitled', 'parties', '[]'::jsonb)
       WHERE tally IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE motion SET tally = tally - 'rule' - 'bar' - 'adopted' - 'whole' - 'parties' WHERE tally IS NOT NULL;
      ALTER TABLE meeting_seat DROP COLUMN role;
      ALTER TABLE meeting DROP COLUMN rules, DROP COLUMN kind;
    `);
  }
}
