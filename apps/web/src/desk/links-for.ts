import type { Office } from '../graphql/generated';

const COUNTS = ['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER', 'DEPARTMENT_OFFICER'] as const;
const WORKS = [
  'FIRM_MANAGER',
  'FIRM_STAFF',
  'DEPARTMENT_OFFICER',
  'COMMITTEE_CHAIR',
  'COMMITTEE_MEMBER',
] as const;

const VOTES = [
  ...['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER'],
  ...['COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'PROPERTY_COMMITTEE_MEMBER'],
] as readonly Office[];

/** Which pages make sense to which offices. Only to spare others a page that says no; the server decides. */
const LINKS = {
  work: WORKS,
  calendar: 'ALL',
  numbers: COUNTS,
  supervision: ['PROPERTY_OFFICER'],
  'votes/desk': VOTES,
} as const satisfies Record<string, 'ALL' | readonly Office[]>;

export type DeskLink = keyof typeof LINKS;

export function linksFor(held: readonly { readonly office: Office }[]): DeskLink[] {
  return (Object.keys(LINKS) as DeskLink[]).filter(link => {
    const offices: 'ALL' | readonly Office[] = LINKS[link];
    return offices === 'ALL' || held.some(({ office }) => offices.includes(office));
  });
}
