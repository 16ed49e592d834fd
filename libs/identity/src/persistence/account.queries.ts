import type { Database } from '@sifang/platform';
import type { Language } from '../domain/language.js';

export interface AccountRow {
  readonly signInName: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly secondFactor: boolean;
  readonly recoveryCodesLeft: number;
  /** Null: there is no account. */
  readonly language: Language | null;
}

export async function accountRow(database: Database, personId: string): Promise<AccountRow | null> {
  const [row] = await database.rows<AccountRow>(
    'account-row',
    `SELECT sign_in_name AS "signInName", phone, email, language, password_hash IS NOT NULL AS "hasPassword",
            EXISTS (SELECT FROM second_factor f WHERE f.person_id = a.person_id AND confirmed_at IS NOT NULL) AS "secondFactor",
            (SELECT count(*)::int FROM recovery_code c WHERE c.person_id = a.person_id) AS "recoveryCodesLeft"
       FROM account a WHERE a.person_id = $1`,
    [personId],
  );
  return row ?? null;
}
