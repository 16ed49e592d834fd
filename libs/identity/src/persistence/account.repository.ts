import type { Tx } from '@sifang/platform';
import type { Language } from '../domain/language.js';

export interface Account {
  readonly personId: string;
  readonly signInName: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly email: string | null;
  /** Null until a password is set. */
  readonly passwordHash: string | null;
  /** In which messages are written. */
  readonly language: Language;
}

const COLUMNS = `person_id AS "personId", sign_in_name AS "signInName", phone, email, password_hash AS "passwordHash", language`;

/** In Chinese until they choose. The constraints say which of name, number and address belongs to somebody else. */
export async function insertAccount(tx: Tx, account: Omit<Account, 'language'>): Promise<void> {
  const { personId, signInName, phone, email, passwordHash } = account;
  await tx.query(
    `INSERT INTO account (person_id, sign_in_name, phone, email, password_hash) VALUES ($1, $2, $3, $4, $5)`,
    [personId, signInName, phone, email, passwordHash],
  );
}

export async function accountOf(tx: Tx, personId: string): Promise<Account | null> {
  const [account] = await tx.query<Account[]>(`SELECT ${COLUMNS} FROM account WHERE person_id = $1`, [
    personId,
  ]);
  return account ?? null;
}

/** Where somebody can be written to, and in which language; E.164 and address, null where there is none. */
export interface Contact {
  readonly personId: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
}

/** Of those among these people who have an account. */
export async function contactsOf(tx: Tx, personIds: readonly string[]): Promise<Contact[]> {
  return tx.query(
    `SELECT person_id AS "personId", phone, email, language FROM account WHERE person_id = ANY ($1)`,
    [personIds],
  );
}

/** @param phone E.164 */
export async function accountByPhone(tx: Tx, phone: string): Promise<Account | null> {
  const [account] = await tx.query<Account[]>(`SELECT ${COLUMNS} FROM account WHERE phone = $1`, [phone]);
  return account ?? null;
}

/** No name can be read as a number or an address, so at most one account has it. @param known phone in E.164, or lower case */
export async function accountKnownAs(tx: Tx, known: string): Promise<Account | null> {
  const [account] = await tx.query<Account[]>(
    `SELECT ${COLUMNS} FROM account WHERE phone = $1 OR email = $1 OR sign_in_name = $1`,
    [known],
  );
  return account ?? null;
}

/** Somebody who changes a password elsewhere at the same moment waits, and then finds another current one. */
export async function lockAccount(tx: Tx, personId: string): Promise<Account | null> {
  const [account] = await tx.query<Account[]>(
    `SELECT ${COLUMNS} FROM account WHERE person_id = $1 FOR UPDATE`,
    [personId],
  );
  return account ?? null;
}

/** The constraint says whether it belongs to somebody else. @param phone E.164 */
export async function savePhone(tx: Tx, personId: string, phone: string): Promise<void> {
  await tx.query(`UPDATE account SET phone = $2 WHERE person_id = $1`, [personId, phone]);
}

/** The constraint says whether it belongs to somebody else. @param email lower case */
export async function saveEmail(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.query(`UPDATE account SET email = $2 WHERE person_id = $1`, [personId, email]);
}

export async function saveLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.query(`UPDATE account SET language = $2 WHERE person_id = $1`, [personId, language]);
}

export async function savePassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.query(`UPDATE account SET password_hash = $2 WHERE person_id = $1`, [personId, passwordHash]);
}
