import type { Office } from '../graphql/generated';

const KEEPS: readonly Office[] = ['PROPERTY_OFFICER', 'COMMUNITY_SECRETARY', 'COMMUNITY_STAFF'];

type Held = readonly { readonly office: Office }[];

/** Whether to show places, claims and the trail. Only to spare others a page that says no; the server decides. */
export function keepsRegister(held: Held): boolean {
  return held.some(({ office }) => KEEPS.includes(office));
}

/** Whether to show who holds which office: to those, and to a firm's manager its own people. */
export function seesPeople(held: Held): boolean {
  return keepsRegister(held) || held.some(({ office }) => office === 'FIRM_MANAGER');
}
