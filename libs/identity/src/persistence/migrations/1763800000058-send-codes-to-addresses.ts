import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SendCodesToAddresses1763800000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_code RENAME COLUMN phone TO sent_to;
      COMMENT ON COLUMN sign_in_code.sent_to IS 'number in E.164, or e-mail address';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      COMMENT ON COLUMN sign_in_code.sent_to IS NULL;
      ALTER TABLE sign_in_code RENAME COLUMN sent_to TO phone;
    `);
  }
}
