import type { Office } from '../graphql/generated';

const SEES: readonly Office[] = ['PROPERTY_OFFICER', 'COMMUNITY_SECRETARY', 'COMMUNITY_STAFF'];

/** Only to spare others a page that says no; the server decides. */
export function seesPeople(held: readonly { readonly office: Office }[]): boolean {
  return held.some(({ office }) => SEES.includes(office));
}
