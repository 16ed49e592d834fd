import type { Schema } from '@sifang/platform';
import { AppointmentTable } from './appointment.table.js';
import { DemoSignInTable } from './demo-sign-in.table.js';
import { CreateIdentity1763800000051 } from './migrations/1763800000051-create-identity.js';
import { CountChangesOfRights1763800000057 } from './migrations/1763800000057-count-changes-of-rights.js';
import { PersonTable } from './person.table.js';

export const identitySchema: Schema = {
  tables: [PersonTable, AppointmentTable, DemoSignInTable],
  migrations: [CreateIdentity1763800000051, CountChangesOfRights1763800000057],
};
