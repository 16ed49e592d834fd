import type { Tx } from '@sifang/platform';
import { AppointmentTable } from '../persistence/appointment.table.js';
import { DemoSignInTable } from '../persistence/demo-sign-in.table.js';
import { PersonTable } from '../persistence/person.table.js';

export async function registerPerson(tx: Tx, person: PersonTable): Promise<void> {
  await tx.insert(PersonTable, person);
}

export async function appoint(tx: Tx, appointment: AppointmentTable): Promise<void> {
  await tx.insert(AppointmentTable, appointment);
}

export async function offerDemoSignIn(tx: Tx, offer: DemoSignInTable): Promise<void> {
  await tx.insert(DemoSignInTable, offer);
}
