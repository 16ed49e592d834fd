import type { Database } from '@sifang/platform';
import type { DemoSignInTable } from './demo-sign-in.table.js';

export interface DemoSignIn extends DemoSignInTable {
  /** E.164; to try the way in by code. */
  readonly phone: string | null;
}

export function demoSignIns(database: Database): Promise<DemoSignIn[]> {
  return database.rows(
    'demo-sign-ins',
    `SELECT person_id AS "personId", name, title, office, place_name AS "placeName",
            organisation_name AS "organisationName", position, phone
       FROM demo_sign_in LEFT JOIN account USING (person_id) ORDER BY position`,
    [],
  );
}
