import { asCalendarDay } from '@sifang/kernel';
import { endedTerm, requireFitGround, requireFitTerm, type Ground, type Term } from './appointment.js';
import { OFFICES, Office, type OrganisationKindName, type PlaceKindName } from './index.js';

const day = (text: string) => asCalendarDay(text);
const term = (since: string, until: string | null): Term => ({
  since: day(since),
  until: until === null ? null : day(until),
});
const outcome = (work: () => unknown): string => {
  try {
    work();
    return 'fits';
  } catch (refusal) {
    const { code, field } = refusal as { code: string; field?: string };
    return field ? `${code} ${field}` : code;
  }
};

const PLACES: readonly PlaceKindName[] = ['DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE'];
const ORGANISATIONS: readonly OrganisationKindName[] = [
  ...(['DEPARTMENT', 'PROPERTY_OFFICE', 'PARTY_ORGANISATION', 'OWNERS_COMMITTEE'] as const),
  ...(['PROPERTY_MANAGEMENT_COMMITTEE', 'PROPERTY_FIRM'] as const),
];
const ground = (kind: PlaceKindName, organisation: OrganisationKindName | null): Ground => ({
  kind,
  lineage: ['here'],
  organisation: organisation && { id: 'it', kind: organisation },
});

/** Where each office is held, and for whom. */
const HELD = {
  COMMUNITY_SECRETARY: [['COMMUNITY'], ['PARTY_ORGANISATION']],
  COMMUNITY_STAFF: [['COMMUNITY'], ['PARTY_ORGANISATION']],
  PROPERTY_OFFICER: [['DISTRICT', 'TOWN'], ['PROPERTY_OFFICE']],
  DEPARTMENT_OFFICER: [['DISTRICT', 'TOWN'], ['DEPARTMENT']],
  GRID_MEMBER: [['COMMUNITY', 'ESTATE'], ['PARTY_ORGANISATION']],
  COMMITTEE_CHAIR: [['ESTATE'], ['OWNERS_COMMITTEE', 'PROPERTY_MANAGEMENT_COMMITTEE']],
  COMMITTEE_MEMBER: [['ESTATE'], ['OWNERS_COMMITTEE']],
  COMMITTEE_ALTERNATE: [['ESTATE'], ['OWNERS_COMMITTEE']],
  PROPERTY_COMMITTEE_MEMBER: [['ESTATE'], ['PROPERTY_MANAGEMENT_COMMITTEE']],
  BUILDING_REPRESENTATIVE: [['ESTATE'], []],
  OWNER: [['ESTATE'], []],
  FIRM_MANAGER: [['ESTATE'], ['PROPERTY_FIRM']],
  FIRM_STAFF: [['ESTATE'], ['PROPERTY_FIRM']],
  INVITED_EXPERT: [['TOWN', 'COMMUNITY', 'ESTATE'], []],
} as const satisfies Record<Office, readonly [readonly PlaceKindName[], readonly OrganisationKindName[]]>;

describe.each(Object.entries(HELD))('%s', (name, [places, organisations]) => {
  const office = name as Office;
  const [place] = places;
  const fit = organisations[0] ?? null;

  it(`is held for ${places.join(' or ')}`, () => {
    const fitting = PLACES.filter(
      kind => outcome(() => requireFitGround(office, ground(kind, fit))) === 'fits',
    );
    expect(fitting).toEqual(places);
    const wrong = PLACES.find(kind => !(places as readonly string[]).includes(kind))!;
    expect(outcome(() => requireFitGround(office, ground(wrong, fit)))).toBe('OFFICE_PLACE_UNFIT placeId');
  });

  it(`stands for ${organisations.join(' or ') || 'no organisation'}`, () => {
    const fitting = [...ORGANISATIONS, null].filter(
      kind => outcome(() => requireFitGround(office, ground(place, kind))) === 'fits',
    );
    expect(fitting).toEqual(organisations.length > 0 ? organisations : [null]);
  });
});

it.each([
  [Office.COMMITTEE_MEMBER, null, 'OFFICE_NEEDS_ORGANISATION organisationId'],
  [Office.COMMITTEE_MEMBER, 'PROPERTY_FIRM', 'OFFICE_ORGANISATION_UNFIT organisationId'],
  [Office.OWNER, 'OWNERS_COMMITTEE', 'OFFICE_WITHOUT_ORGANISATION organisationId'],
] as const)('%s for %s is refused: %s', (office, organisation, expected) => {
  expect(outcome(() => requireFitGround(office, ground('ESTATE', organisation)))).toBe(expected);
});

describe('a term', () => {
  const { COMMITTEE_CHAIR, OWNER } = Office;
  it.each([
    [COMMITTEE_CHAIR, 'OWNERS_COMMITTEE', '2024-06-01', '2029-05-31', 'fits'],
    [COMMITTEE_CHAIR, 'OWNERS_COMMITTEE', '2024-06-01', '2029-06-01', 'TERM_TOO_LONG until'],
    [COMMITTEE_CHAIR, 'OWNERS_COMMITTEE', '2024-06-01', null, 'TERM_NEEDS_END until'],
    [COMMITTEE_CHAIR, 'PROPERTY_MANAGEMENT_COMMITTEE', '2024-06-01', '2027-05-31', 'fits'],
    [COMMITTEE_CHAIR, 'PROPERTY_MANAGEMENT_COMMITTEE', '2024-06-01', '2027-06-01', 'TERM_TOO_LONG until'],
    [COMMITTEE_CHAIR, 'OWNERS_COMMITTEE', '2024-02-29', '2029-02-28', 'fits'],
    [COMMITTEE_CHAIR, 'OWNERS_COMMITTEE', '2024-02-29', '2029-03-01', 'TERM_TOO_LONG until'],
    [OWNER, null, '2024-06-01', null, 'fits'],
    [OWNER, null, '2024-06-01', '2024-06-01', 'fits'],
    [OWNER, null, '2024-06-01', '2024-05-31', 'TERM_BACKWARDS until'],
  ] as const)('of %s (%s) from %s to %s: %s', (office, kind, since, until, expected) => {
    const organisation = kind && { id: 'it', kind };
    expect(outcome(() => requireFitTerm(office, organisation, term(since, until)))).toBe(expected);
  });

  it('has a limit for committees alone', () => {
    const limited = Object.values(Office).filter(office => OFFICES[office].longestTerm !== null);
    expect(limited).toEqual([
      ...[Office.COMMITTEE_CHAIR, Office.COMMITTEE_MEMBER, Office.COMMITTEE_ALTERNATE],
      Office.PROPERTY_COMMITTEE_MEMBER,
    ]);
  });
});

describe('an end before the time, on 2026-11-22', () => {
  const today = day('2026-11-22');
  it.each([
    ['at once', '2024-06-01', null, null, '2026-11-21'],
    ['at once, of one that began today', '2026-11-22', null, null, '2026-11-21'],
    ['at once, of one that begins later', '2027-01-01', '2027-12-31', null, '2026-12-31'],
    ['today', '2024-06-01', null, '2026-11-22', '2026-11-22'],
    ['on a later day', '2024-06-01', '2029-05-31', '2026-12-31', '2026-12-31'],
    ['before today', '2024-06-01', null, '2026-11-21', 'LAST_DAY_UNFIT lastDay'],
    ['before it begins', '2027-01-01', null, '2026-12-01', 'LAST_DAY_UNFIT lastDay'],
    ['after it would have ended anyway', '2024-06-01', '2027-05-31', '2027-06-01', 'LAST_DAY_UNFIT lastDay'],
    ['of one that is over', '2024-06-01', '2026-11-21', null, 'APPOINTMENT_OVER'],
  ])('%s', (_when, since, until, lastDay, expected) => {
    const end = (): Term => endedTerm(term(since, until), lastDay === null ? null : day(lastDay), today);
    expect(outcome(end) === 'fits' ? end().until : outcome(end)).toBe(expected);
  });
});
