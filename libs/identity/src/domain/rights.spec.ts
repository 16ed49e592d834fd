import { asCalendarDay } from '@sifang/kernel';
import { OFFICES, Office, type Actor } from './index.js';
import { requireAppointing, requireOpeningAccount, rights, type OfficeHeld } from './rights.js';

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER, FIRM_MANAGER } = Office;
const LINEAGE = ['hanlin', 'tanchong', 'shangpai', 'feixi'];

const holding = (
  ...held: readonly (readonly [Office, placeId: string, organisationId?: string])[]
): Actor => ({
  personId: 'somebody',
  name: 'somebody',
  appointments: held.map(([office, placeId, organisationId = null], at) => ({
    ...{ id: `${at}`, office, title: office, placeId, organisationId },
    ...{ since: asCalendarDay('2024-06-01'), until: null },
  })),
});

/** Who appoints to each office at hanlin, among everybody who holds an office for it or above it. */
const APPOINTS = {
  COMMUNITY_SECRETARY: [PROPERTY_OFFICER],
  COMMUNITY_STAFF: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  PROPERTY_OFFICER: [PROPERTY_OFFICER],
  DEPARTMENT_OFFICER: [PROPERTY_OFFICER],
  GRID_MEMBER: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  COMMITTEE_CHAIR: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  COMMITTEE_MEMBER: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  COMMITTEE_ALTERNATE: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  PROPERTY_COMMITTEE_MEMBER: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  BUILDING_REPRESENTATIVE: [COMMUNITY_SECRETARY, COMMUNITY_STAFF],
  OWNER: [COMMUNITY_SECRETARY, COMMUNITY_STAFF],
  FIRM_MANAGER: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
  FIRM_STAFF: [COMMUNITY_SECRETARY, PROPERTY_OFFICER, FIRM_MANAGER],
  INVITED_EXPERT: [COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER],
} satisfies Record<Office, readonly Office[]>;

describe('who appoints', () => {
  it.each(Object.entries(APPOINTS))('to %s: %j', (office, expected) => {
    const able = Object.values(Office).filter(own =>
      rights.appoint(holding([own, 'tanchong', 'lanting']), office as Office, LINEAGE, 'lanting'),
    );
    expect(able.sort()).toEqual([...expected].sort());
  });

  it('is nobody of another place', () => {
    for (const office of Object.values(Office))
      for (const own of Object.values(Office))
        expect(rights.appoint(holding([own, 'feiguang', 'lanting']), office, LINEAGE, 'lanting')).toBe(false);
  });

  it('is a firm’s manager for that firm alone', () => {
    const manager = holding([FIRM_MANAGER, 'hanlin', 'lanting']);
    expect(rights.appoint(manager, Office.FIRM_STAFF, LINEAGE, 'lanting')).toBe(true);
    expect(rights.appoint(manager, Office.FIRM_STAFF, LINEAGE, 'tianchen')).toBe(false);
  });

  it('does it under the office that entitles, or chooses', () => {
    const both = holding([COMMUNITY_SECRETARY, 'tanchong'], [PROPERTY_OFFICER, 'shangpai']);
    const asked = [Office.COMMITTEE_CHAIR, LINEAGE, 'hanlin committee'] as const;
    const toChoose = expect.objectContaining({ code: 'OFFICE_TO_BE_CHOSEN' }) as Error;
    expect(() => requireAppointing(both, ...asked)).toThrow(toChoose);
    expect(requireAppointing({ ...both, actingUnder: '1' }, ...asked).office).toBe(PROPERTY_OFFICER);
    expect(requireAppointing(both, Office.COMMUNITY_SECRETARY, LINEAGE, null).office).toBe(PROPERTY_OFFICER);
    const refused = expect.objectContaining({ code: 'NOT_ENTITLED' }) as Error;
    expect(() => requireAppointing(holding([Office.OWNER, 'hanlin']), ...asked)).toThrow(refused);
  });

  it('leaves no office that nobody enters', () => {
    for (const { appointedBy, places } of Object.values(OFFICES))
      expect([appointedBy.length > 0, places.length > 0]).toEqual([true, true]);
  });
});

describe('who sees who holds what', () => {
  it.each(Object.values(Office))('as %s of the community or the town', office => {
    const sees = [PROPERTY_OFFICER, COMMUNITY_SECRETARY, COMMUNITY_STAFF].includes(office);
    const firm = office === FIRM_MANAGER ? ['lanting'] : [];
    expect(rights.seePeople(holding([office, 'tanchong', 'lanting']), LINEAGE)).toEqual(sees ? 'ALL' : firm);
    expect(rights.seePeople(holding([office, 'feiguang', 'lanting']), LINEAGE)).toEqual([]);
  });
});

describe('who lets somebody in who has no account', () => {
  const held = (office: Office, organisationId: string | null = null): OfficeHeld => ({
    ...{ office, organisationId, lineage: LINEAGE },
  });
  const staff = held(Office.FIRM_STAFF, 'lanting');
  const member = held(Office.COMMITTEE_MEMBER, 'hanlin committee');
  const owner = held(Office.OWNER);

  it.each<[string, Actor, readonly OfficeHeld[], string]>([
    ['the manager, a cleaner', holding([FIRM_MANAGER, 'hanlin', 'lanting']), [staff], FIRM_MANAGER],
    [
      'the manager, a cleaner who owns a home',
      holding([FIRM_MANAGER, 'hanlin', 'lanting']),
      [staff, owner],
      'NOT_ENTITLED',
    ],
    ['the manager of another firm', holding([FIRM_MANAGER, 'hanlin', 'tianchen']), [staff], 'NOT_ENTITLED'],
    ['staff, an owner', holding([COMMUNITY_STAFF, 'tanchong']), [owner], COMMUNITY_STAFF],
    [
      'staff, an owner on the committee',
      holding([COMMUNITY_STAFF, 'tanchong']),
      [owner, member],
      'NOT_ENTITLED',
    ],
    [
      'the secretary, an owner on the committee',
      holding([COMMUNITY_SECRETARY, 'tanchong']),
      [owner, member],
      COMMUNITY_SECRETARY,
    ],
    ['the property office, an owner', holding([PROPERTY_OFFICER, 'shangpai']), [owner], PROPERTY_OFFICER],
    ['somebody elsewhere', holding([PROPERTY_OFFICER, 'elsewhere']), [owner], 'NOT_ENTITLED'],
    ['an owner', holding([Office.OWNER, 'hanlin']), [owner], 'NOT_ENTITLED'],
    [
      'who holds two offices that could',
      holding([COMMUNITY_SECRETARY, 'tanchong'], [PROPERTY_OFFICER, 'shangpai']),
      ...([[member], 'OFFICE_TO_BE_CHOSEN'] as const),
    ],
    [
      'no two offices together',
      holding([COMMUNITY_STAFF, 'tanchong'], [FIRM_MANAGER, 'hanlin', 'lanting']),
      ...([[staff, owner], 'NOT_ENTITLED'] as const),
    ],
  ])('is %s', (_who, actor, offices, expected) => {
    const ask = () => requireOpeningAccount(actor, offices);
    if (expected in OFFICES) expect(ask().office).toBe(expected);
    else expect(ask).toThrow(expect.objectContaining({ code: expected }) as Error);
  });
});
