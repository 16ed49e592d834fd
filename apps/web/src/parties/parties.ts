import type { Party } from '../graphql/generated';

/** The order in which the four parties are always shown. */
export const parties: readonly Party[] = [
  'PARTY_ORGANISATION',
  'RESIDENTS',
  'PROPERTY_FIRM',
  'TOWN_DEPARTMENTS',
];

const colours: Record<Party, string> = {
  PARTY_ORGANISATION: 'var(--party-organisation)',
  RESIDENTS: 'var(--residents)',
  PROPERTY_FIRM: 'var(--property-firm)',
  TOWN_DEPARTMENTS: 'var(--town-departments)',
};

/** The party's colour; never shown without its character or name. */
export function colourOf(party: Party): string {
  return colours[party];
}

export function inOrder<T extends { party: Party }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => parties.indexOf(a.party) - parties.indexOf(b.party));
}
