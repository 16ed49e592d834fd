import { Office, type Actor } from '@sifang/identity/domain';
import { asCalendarDay } from '@sifang/kernel';
import { requireAnswering, rights } from './rights.js';

/** Whether somebody with this office in the organisation that a resolution is addressed to may answer it. */
const MAY_ANSWER: Readonly<Record<Office, boolean>> = {
  FIRM_MANAGER: true,
  DEPARTMENT_OFFICER: true,
  PROPERTY_OFFICER: true,
  COMMUNITY_SECRETARY: true,
  COMMITTEE_CHAIR: true,
  COMMUNITY_STAFF: false,
  GRID_MEMBER: false,
  COMMITTEE_MEMBER: false,
  COMMITTEE_ALTERNATE: false,
  PROPERTY_COMMITTEE_MEMBER: false,
  BUILDING_REPRESENTATIVE: false,
  OWNER: false,
  FIRM_STAFF: false,
  INVITED_EXPERT: false,
};

const resolution = {
  addresseeId: 'lanting',
  estateId: 'hanlin',
  communityId: 'tanchong',
  townId: 'shangpai',
};
const holding = (
  ...held: readonly (readonly [Office, organisationId: string | null, placeId?: string])[]
): Actor => ({
  personId: '李强',
  name: '李强',
  appointments: held.map(([office, organisationId, placeId = 'hanlin'], at) => ({
    ...{ id: `${at}`, office, title: office, placeId, organisationId },
    ...{ since: asCalendarDay('2024-06-01'), until: null },
  })),
});

describe('answering a resolution', () => {
  it.each(Object.entries(MAY_ANSWER))('as %s of the addressee: %s', (office, may) => {
    expect(rights.answer(holding([office as Office, 'lanting']), resolution)).toBe(may);
  });

  it('is for nobody of another organisation, and for nobody who stands for none', () => {
    expect(rights.answer(holding([Office.FIRM_MANAGER, 'tianchen']), resolution)).toBe(false);
    expect(rights.answer(holding([Office.FIRM_MANAGER, null]), resolution)).toBe(false);
    // Two offices do not add up to one.
    expect(
      rights.answer(holding([Office.FIRM_MANAGER, 'tianchen'], [Office.FIRM_STAFF, 'lanting']), resolution),
    ).toBe(false);
  });

  it('is for nobody of the same firm elsewhere', () => {
    expect(rights.answer(holding([Office.FIRM_MANAGER, 'lanting', 'paihe']), resolution)).toBe(false);
  });

  it('is for the office alone that the actor chose to act under', () => {
    const both = holding([Office.FIRM_MANAGER, 'lanting'], [Office.OWNER, null]);
    expect(rights.answer({ ...both, actingUnder: '0' }, resolution)).toBe(true);
    expect(rights.answer({ ...both, actingUnder: '1' }, resolution)).toBe(false);
  });

  it('is asked with a refusal', () => {
    const refused = expect.objectContaining({ code: 'NOT_ENTITLED' }) as Error;
    expect(() => requireAnswering(holding([Office.OWNER, null]), resolution)).toThrow(refused);
    const unknown = expect.objectContaining({ code: 'RESOLUTION_NOT_FOUND' }) as Error;
    expect(() => requireAnswering(holding(), resolution)).toThrow(unknown);
    expect(() => requireAnswering(holding([Office.FIRM_MANAGER, 'lanting']), resolution)).not.toThrow();
  });
});
