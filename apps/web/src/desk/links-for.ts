import type { Office } from '../graphql/generated';

const COUNTS = ['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER', 'DEPARTMENT_OFFICER'] as const;
const WORKS = [
  'FIRM_MANAGER',
  'FIRM_STAFF',
  'DEPARTMENT_OFFICER',
  'COMMITTEE_CHAIR',
  'COMMITTEE_MEMBER',
] as const;

const RATINGS = [
  ...['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER', 'DEPARTMENT_OFFICER'],
  ...['FIRM_MANAGER', 'COMMITTEE_CHAIR'],
] as readonly Office[];

const VOTES = [
  ...['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER'],
  ...['COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'PROPERTY_COMMITTEE_MEMBER'],
] as readonly Office[];

/** Whoever works at a desk for an estate, or sits in its committee. */
const COMMITTEES: readonly Office[] = [...VOTES, 'DEPARTMENT_OFFICER'];

/** Which pages make sense to which offices. Only to spare others a page that says no; the server decides. */
const LINKS = {
  work: WORKS,
  calendar: 'ALL',
  numbers: COUNTS,
  supervision: ['PROPERTY_OFFICER'],
  'votes/desk': VOTES,
  committees: COMMITTEES,
  'ratings/desk': RATINGS,
} as const satisfies Record<string, 'ALL' | readonly Office[]>;

export type DeskLink = keyof typeof LINKS;

export function linksFor(held: readonly { readonly office: Office }[]): DeskLink[] {
  return (Object.keys(LINKS) as DeskLink[]).filter(link => {
    const offices: 'ALL' | readonly Office[] = LINKS[link];
    return offices === 'ALL' || held.some(({ office }) => offices.includes(office));
  });
}
