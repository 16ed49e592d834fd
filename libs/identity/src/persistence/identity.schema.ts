import type { Schema } from '@sifang/platform';
import { AppointmentTable } from './appointment.table.js';
import { DemoSignInTable } from './demo-sign-in.table.js';
import { CreateIdentity1763800000051 } from './migrations/1763800000051-create-identity.js';
import { LetPeopleSignIn1763800000052 } from './migrations/1763800000052-let-people-sign-in.js';
import { LinkCityAccounts1763800000053 } from './migrations/1763800000053-link-city-accounts.js';
import { KeepTermsOfOffices1763800000054 } from './migrations/1763800000054-keep-terms-of-offices.js';
import { CountChangesOfRights1763800000057 } from './migrations/1763800000057-count-changes-of-rights.js';
import { SendCodesToAddresses1763800000058 } from './migrations/1763800000058-send-codes-to-addresses.js';
import { HandOutFirstCodes1763800000059 } from './migrations/1763800000059-hand-out-first-codes.js';
import { WriteInOnesLanguage1763800000720 } from './migrations/1763800000720-write-in-ones-language.js';
import { PersonTable } from './person.table.js';

export const identitySchema: Schema = {
  tables: [PersonTable, AppointmentTable, DemoSignInTable],
  migrations: [
    CreateIdentity1763800000051,
    LetPeopleSignIn1763800000052,
    LinkCityAccounts1763800000053,
    KeepTermsOfOffices1763800000054,
    CountChangesOfRights1763800000057,
    SendCodesToAddresses1763800000058,
    HandOutFirstCodes1763800000059,
    WriteInOnesLanguage1763800000720,
  ],
};
