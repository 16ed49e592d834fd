import { OrganisationKind, requireSeat } from './organisation.js';
import { PlaceKind, requireParent } from './place.js';

const { DISTRICT, TOWN, COMMUNITY, ESTATE } = PlaceKind;

describe('places', () => {
  it.each([
    [DISTRICT, null],
    [TOWN, DISTRICT],
    [COMMUNITY, TOWN],
    [ESTATE, COMMUNITY],
  ])('%s lies in %s and nowhere else', (kind, parent) => {
    expect(() => requireParent(kind, parent)).not.toThrow();
    for (const other of [null, ...Object.values(PlaceKind)].filter(place => place !== parent))
      expect(() => requireParent(kind, other)).toThrow(
        expect.objectContaining({ code: 'PLACE_PARENT_MISMATCH' }),
      );
  });
});

describe('organisations', () => {
  it.each([
    [OrganisationKind.DEPARTMENT, [DISTRICT, TOWN]],
    [OrganisationKind.PROPERTY_OFFICE, [DISTRICT, TOWN]],
    [OrganisationKind.PARTY_ORGANISATION, [TOWN, COMMUNITY, ESTATE]],
    [OrganisationKind.OWNERS_COMMITTEE, [ESTATE]],
    [OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE, [ESTATE]],
    [OrganisationKind.PROPERTY_FIRM, [null]],
  ])('%s belongs to %j and nowhere else', (kind, allowed) => {
    for (const place of [null, ...Object.values(PlaceKind)]) {
      const seat = () => requireSeat(kind, place);
      if ((allowed as readonly unknown[]).includes(place)) expect(seat).not.toThrow();
      else expect(seat).toThrow(expect.objectContaining({ code: 'ORGANISATION_PLACE_MISMATCH' }));
    }
  });
});
