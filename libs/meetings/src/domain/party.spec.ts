import { Office } from '@sifang/identity/domain';
import { FOUR_PARTY } from './kinds/deliberations.js';
import { maySitFor, mayVote, Party } from './party.js';

const { TOWN_DEPARTMENTS, PARTY_ORGANISATION, RESIDENTS, PROPERTY_FIRM } = Party;
const { NEIGHBOURHOOD_COMMITTEE, OWNERS_COMMITTEE, STREET, POLICE, UTILITIES, HOUSING_DEPARTMENT, EXPERTS } =
  Party;

const DEPARTMENTS = [TOWN_DEPARTMENTS, POLICE, UTILITIES, HOUSING_DEPARTMENT];
const COMMUNITY = [PARTY_ORGANISATION, NEIGHBOURHOOD_COMMITTEE];
const COMMITTEE = [RESIDENTS, OWNERS_COMMITTEE];

const PARTIES_OF = {
  COMMUNITY_SECRETARY: COMMUNITY,
  COMMUNITY_STAFF: COMMUNITY,
  GRID_MEMBER: COMMUNITY,
  PROPERTY_OFFICER: [TOWN_DEPARTMENTS, STREET],
  DEPARTMENT_OFFICER: DEPARTMENTS,
  COMMITTEE_CHAIR: COMMITTEE,
  COMMITTEE_MEMBER: COMMITTEE,
  PROPERTY_COMMITTEE_MEMBER: COMMITTEE,
  COMMITTEE_ALTERNATE: [],
  BUILDING_REPRESENTATIVE: [RESIDENTS],
  OWNER: [RESIDENTS],
  FIRM_MANAGER: [PROPERTY_FIRM],
  FIRM_STAFF: [PROPERTY_FIRM],
  INVITED_EXPERT: [EXPERTS],
} satisfies Record<Office, readonly Party[]>;

describe('a seat', () => {
  it.each(Object.entries(PARTIES_OF))('of %s is with %j, and no other', (office, parties) => {
    expect(Object.values(Party).filter(candidate => maySitFor(candidate, office as Office))).toEqual(parties);
  });

  it('votes, but for alternates and experts', () => {
    expect(Object.values(Office).filter(office => !mayVote(office))).toEqual([
      Office.COMMITTEE_ALTERNATE,
      Office.INVITED_EXPERT,
    ]);
  });

  // One person of the four must not be able to sit for two of them.
  it.each(Object.values(Office))('of %s is with one party of a four-party meeting at most', office => {
    expect(FOUR_PARTY.parties.filter(({ party }) => maySitFor(party, office)).length).toBeLessThanOrEqual(1);
  });
});

it('a four-party meeting needs all four', () => {
  const four = [TOWN_DEPARTMENTS, PARTY_ORGANISATION, RESIDENTS, PROPERTY_FIRM];
  expect(FOUR_PARTY.parties.map(({ party }) => party)).toEqual(four);
  expect(FOUR_PARTY.parties.every(({ required }) => required)).toBe(true);
});
