import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 2号楼 before 10号楼, 房 by pinyin. Not an order of ties: what compares equal differs in its bytes. */
export class OrderRoomsAsPeopleCount1763800000105 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE COLLATION room_order (provider = icu, locale = 'zh-u-kn-true')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP COLLATION room_order`);
  }
}
