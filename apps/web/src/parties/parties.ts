import type { Party } from '../graphql/generated';

/** The order in which parties are always shown. */
export const parties: readonly Party[] = [
  'PARTY_ORGANISATION',
  'NEIGHBOURHOOD_COMMITTEE',
  'OWNERS_COMMITTEE',
  'RESIDENTS',
  'PROPERTY_FIRM',
  'STREET',
  'TOWN_DEPARTMENTS',
  'POLICE',
  'UTILITIES',
  'HOUSING_DEPARTMENT',
  'EXPERTS',
];

const colours: Record<Party, string> = {
  PARTY_ORGANISATION: 'var(--party-organisation)',
  RESIDENTS: 'var(--residents)',
  PROPERTY_FIRM: 'var(--property-firm)',
  TOWN_DEPARTMENTS: 'var(--town-departments)',
  // Four colours for four sides of the table: whoever else comes has the colour of the side it belongs to and its own mark.
  NEIGHBOURHOOD_COMMITTEE: 'var(--party-organisation)',
  OWNERS_COMMITTEE: 'var(--residents)',
  STREET: 'var(--town-departments)',
  POLICE: 'var(--town-departments)',
  UTILITIES: 'var(--town-departments)',
  HOUSING_DEPARTMENT: 'var(--town-departments)',
  EXPERTS: 'var(--experts)',
};

/** The party's colour; never shown without its character or name. */
export function colourOf(party: Party): string {
  return colours[party];
}

export function inOrder<T extends { party: Party }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => parties.indexOf(a.party) - parties.indexOf(b.party));
}
