import { Office } from '@sifang/identity/domain';

/** Somebody of the demo town. Every name is invented. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  /** At least one; the first is the one that a sign-in shows. */
  readonly offices: readonly DemoOffice[];
}

export interface DemoOffice {
  readonly office: Office;
  readonly title: string;
  readonly placeId: string;
  readonly organisationId: string | null;
}

type Held = readonly [office: Office, title: string, placeId: string, organisationId: string | null];

export function person(id: string, name: string, ...held: readonly Held[]): DemoPerson {
  const offices = held.map(([office, title, placeId, organisationId]) => ({
    office,
    title,
    placeId,
    organisationId,
  }));
  return { id, name, offices };
}
