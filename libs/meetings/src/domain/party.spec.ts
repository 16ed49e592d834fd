import { Office } from '@sifang/identity/domain';
import { FOUR_PARTY } from './meeting-kind.js';
import { maySitFor, Party } from './party.js';

const { TOWN_DEPARTMENTS, PARTY_ORGANISATION, RESIDENTS, PROPERTY_FIRM } = Party;

const PARTY_OF = {
  COMMUNITY_SECRETARY: PARTY_ORGANISATION,
  COMMUNITY_STAFF: PARTY_ORGANISATION,
  GRID_MEMBER: PARTY_ORGANISATION,
  PROPERTY_OFFICER: TOWN_DEPARTMENTS,
  DEPARTMENT_OFFICER: TOWN_DEPARTMENTS,
  COMMITTEE_CHAIR: RESIDENTS,
  COMMITTEE_MEMBER: RESIDENTS,
  PROPERTY_COMMITTEE_MEMBER: RESIDENTS,
  COMMITTEE_ALTERNATE: null,
  BUILDING_REPRESENTATIVE: RESIDENTS,
  OWNER: RESIDENTS,
  FIRM_MANAGER: PROPERTY_FIRM,
  FIRM_STAFF: PROPERTY_FIRM,
  INVITED_EXPERT: null,
} satisfies Record<Office, Party | null>;

describe('a seat', () => {
  it.each(Object.entries(PARTY_OF))('of %s is with %s, and no other', (office, party) => {
    const parties = Object.values(Party).filter(candidate => maySitFor(candidate, office as Office));
    expect(parties).toEqual(party === null ? [] : [party]);
  });
});

it('a four-party meeting needs all four', () => {
  expect(FOUR_PARTY.required).toEqual([TOWN_DEPARTMENTS, PARTY_ORGANISATION, RESIDENTS, PROPERTY_FIRM]);
  expect(FOUR_PARTY.parties).toEqual(FOUR_PARTY.required);
});
