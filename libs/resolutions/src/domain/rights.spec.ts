import { Office, type Actor } from '@sifang/identity/domain';
import { asCalendarDay } from '@sifang/kernel';
import { requireRight, rights, rightsOf } from './rights.js';

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
  supportingIds: ['construction'],
  estateId: 'hanlin',
  communityId: 'tanchong',
  townId: 'shangpai',
  adoptedBy: '张文静',
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
    expect(() => requireRight(holding([Office.OWNER, null]), resolution, 'answer')).toThrow(refused);
    const unknown = expect.objectContaining({ code: 'RESOLUTION_NOT_FOUND' }) as Error;
    expect(() => requireRight(holding(), resolution, 'answer')).toThrow(unknown);
    expect(() => requireRight(holding([Office.FIRM_MANAGER, 'lanting']), resolution, 'answer')).not.toThrow();
  });
});

describe('the other rights', () => {
  const secretary = holding([Office.COMMUNITY_SECRETARY, 'tanchongParty', 'tanchong']);
  const town = holding([Office.PROPERTY_OFFICER, 'propertyOffice', 'shangpai']);

  it.each([
    ['the manager of the firm', holding([Office.FIRM_MANAGER, 'lanting']), ['answer', 'work', 'follow']],
    ['the staff of the firm', holding([Office.FIRM_STAFF, 'lanting']), ['work', 'follow']],
    [
      'an officer of who helps',
      holding([Office.DEPARTMENT_OFFICER, 'construction', 'shangpai']),
      ['work', 'check', 'follow'],
    ],
    ['the secretary', secretary, ['steer', 'check', 'follow']],
    ['the town', town, ['steer', 'check', 'supervise', 'follow']],
    ['an owner', holding([Office.OWNER, null]), ['rate', 'follow']],
    [
      'an owner who works for the firm',
      holding([Office.OWNER, null], [Office.FIRM_STAFF, 'lanting']),
      ['work', 'follow'],
    ],
    [
      'who was in the chair',
      { ...holding([Office.BUILDING_REPRESENTATIVE, null]), personId: '张文静' },
      ['steer', 'check', 'follow'],
    ],
    ['a secretary elsewhere', holding([Office.COMMUNITY_SECRETARY, 'other', 'feiguang']), []],
  ])('of %s', (_who, actor, held) => {
    expect(rightsOf(actor, resolution)).toEqual(held);
  });

  it('let nobody decide about their own work', () => {
    const own = { ...resolution, addresseeId: 'tanchongParty' };
    expect(rightsOf(secretary, own)).toEqual(['answer', 'work', 'check', 'follow']);
    expect(rights.steer(town, own)).toBe(true);
  });
});
