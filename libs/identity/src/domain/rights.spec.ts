import { asCalendarDay } from '@sifang/kernel';
import { OFFICES, Office, type Actor } from './index.js';
import { requireAppointing, rights } from './rights.js';

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
    expect(rights.seePeople(holding([office, 'tanchong']), LINEAGE)).toBe(sees);
    expect(rights.seePeople(holding([office, 'feiguang']), LINEAGE)).toBe(false);
  });
});
