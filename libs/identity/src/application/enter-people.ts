import type { Tx } from '@sifang/platform';
import { AppointmentTable } from '../persistence/appointment.table.js';
import { DemoSignInTable } from '../persistence/demo-sign-in.table.js';
import { asPhone } from '../domain/phone.js';
import { accountOf, insertAccount, type Account } from '../persistence/account.repository.js';
import { PersonTable } from '../persistence/person.table.js';

/** As they stand somewhere else: a town that is filled at once, where nobody acts who could be asked for a right. */
export async function registerPerson(tx: Tx, { id, name }: Pick<PersonTable, 'id' | 'name'>): Promise<void> {
  await tx.insert(PersonTable, { id, name });
}

/** How somebody signs in. @throws Refusal, after the commit, PHONE_TAKEN · EMAIL_TAKEN · SIGN_IN_NAME_TAKEN */
export async function enterAccount(
  tx: Tx,
  account: Omit<Account, 'passwordHash' | 'language'>,
): Promise<void> {
  await insertAccount(tx, { ...account, passwordHash: null });
}

/**
 * The number that somebody gave at a desk becomes how they sign in; an account that is there stays as it is.
 * @throws Refusal PHONE_INVALID, and after the commit PHONE_TAKEN
 */
export async function enterPhone(tx: Tx, personId: string, given: string): Promise<void> {
  if (await accountOf(tx, personId)) return;
  await enterAccount(tx, { personId, phone: asPhone(given), signInName: null, email: null });
}

export async function enterAppointment(tx: Tx, appointment: AppointmentTable): Promise<void> {
  await tx.insert(AppointmentTable, appointment);
}

export async function offerDemoSignIn(tx: Tx, offer: DemoSignInTable): Promise<void> {
  await tx.insert(DemoSignInTable, offer);
}
