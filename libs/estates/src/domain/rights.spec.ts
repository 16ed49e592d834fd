import { Office, type Actor } from '@sifang/identity/domain';
import { asCalendarDay } from '@sifang/kernel';
import { OrganisationKind } from './organisation.js';
import { overseenPlaces, rights } from './rights.js';

/** An estate and what it lies in. */
const PATH = ['estate', 'community', 'town', 'district'];

function holder(office: Office, placeId: string, actingUnder?: string): Actor {
  const appointment = {
    id: office,
    office,
    title: office,
    placeId,
    organisationId: null,
    since: asCalendarDay('2024-06-01'),
    until: null,
  };
  return { personId: 'p', name: '某人', appointments: [appointment], ...(actingUnder && { actingUnder }) };
}

describe('the register', () => {
  it.each<[Office, string, keeps: boolean, reads: boolean]>([
    [Office.COMMUNITY_SECRETARY, 'community', true, true],
    [Office.COMMUNITY_STAFF, 'community', true, true],
    [Office.PROPERTY_OFFICER, 'town', true, true],
    [Office.PROPERTY_OFFICER, 'district', true, true],
    [Office.COMMITTEE_CHAIR, 'estate', false, true],
    [Office.COMMITTEE_MEMBER, 'estate', false, true],
    [Office.PROPERTY_COMMITTEE_MEMBER, 'estate', false, true],
    [Office.COMMITTEE_ALTERNATE, 'estate', false, false],
    [Office.DEPARTMENT_OFFICER, 'town', false, false],
    [Office.GRID_MEMBER, 'community', false, false],
    [Office.OWNER, 'estate', false, false],
    [Office.BUILDING_REPRESENTATIVE, 'estate', false, false],
    [Office.FIRM_MANAGER, 'estate', false, false],
    [Office.FIRM_STAFF, 'estate', false, false],
    [Office.INVITED_EXPERT, 'estate', false, false],
  ])('of %s at the %s: keeps %s, reads %s', (office, placeId, keeps, reads) => {
    const actor = holder(office, placeId);
    expect([rights.keep(actor, PATH) !== null, rights.read(actor, PATH)]).toEqual([keeps, reads]);
    const elsewhere = holder(office, `other ${placeId}`);
    expect([rights.keep(elsewhere, PATH) !== null, rights.read(elsewhere, PATH)]).toEqual([false, false]);
  });

  it('is kept under one office: whoever holds several that allow it chooses', () => {
    const officer = holder(Office.PROPERTY_OFFICER, 'town').appointments;
    const both = holder(Office.COMMUNITY_SECRETARY, 'community');
    const actor = { ...both, appointments: [...both.appointments, ...officer] };
    const toChoose = expect.objectContaining({ code: 'OFFICE_TO_BE_CHOSEN' }) as Error;
    for (const ask of [
      () => rights.keep(actor, PATH),
      () => rights.nameFirm(actor),
      () => rights.nameOrganisation(actor, OrganisationKind.OWNERS_COMMITTEE, PATH),
    ])
      expect(ask).toThrow(toChoose);
    for (const { id } of actor.appointments) {
      const chosen = { ...actor, actingUnder: id };
      const under = [rights.keep(chosen, PATH), rights.nameFirm(chosen), rights.lookAsKeeper(chosen, PATH)];
      expect(under.map(one => one?.id)).toEqual([id, id, id]);
    }
    expect(rights.nameOrganisation(actor, OrganisationKind.DEPARTMENT, ['town', 'district'])?.office).toBe(
      Office.PROPERTY_OFFICER,
    );
    expect(rights.lookAsKeeper(actor, PATH)?.office).toBe(Office.COMMUNITY_SECRETARY);
    expect([rights.mayKeep(actor, PATH), rights.mayNameFirm(actor)]).toEqual([true, true]);
  });

  it('is kept under the office that was chosen, and read under any', () => {
    const actor = holder(Office.COMMUNITY_SECRETARY, 'community', 'another appointment');
    expect([rights.keep(actor, PATH), rights.read(actor, PATH)]).toEqual([null, true]);
  });
});

describe('organisations', () => {
  it('of the town are named by its property office, those of estates by the community too', () => {
    const [officer, secretary] = [
      holder(Office.PROPERTY_OFFICER, 'town'),
      holder(Office.COMMUNITY_SECRETARY, 'community'),
    ];
    const town = ['town', 'district'];
    expect(rights.nameOrganisation(officer, OrganisationKind.DEPARTMENT, town)).not.toBeNull();
    expect(rights.nameOrganisation(secretary, OrganisationKind.DEPARTMENT, PATH)).toBeNull();
    expect(rights.nameOrganisation(secretary, OrganisationKind.OWNERS_COMMITTEE, PATH)).not.toBeNull();
    expect(rights.nameFirm(secretary)).not.toBeNull();
    expect(rights.nameFirm(holder(Office.FIRM_MANAGER, 'estate'))).toBeNull();
  });
});

describe('grids', () => {
  it('are looked over by those who work in the community', () => {
    expect(overseenPlaces(holder(Office.GRID_MEMBER, 'community'))).toEqual(['community']);
    expect(overseenPlaces(holder(Office.DEPARTMENT_OFFICER, 'town'))).toEqual(['town']);
    expect(overseenPlaces(holder(Office.OWNER, 'estate'))).toEqual([]);
  });
});
