import { type Held, keeps, readsRegister, seatsOf } from './keeps';
import type { Estate } from './town-tree';

const estate = (name: string, communityName: string): Estate =>
  ({
    ...{ id: name, name, communityId: communityName, communityName },
    ...{ townId: '上派镇', townName: '上派镇' },
  }) as Estate;
const estates = [estate('翰林水岸', '潭冲'), estate('派河花园', '潭冲'), estate('翡翠苑', '绿锦')];
const held = (office: Held['office'], id: string, kind: Held['place']['kind']): Held[] => [
  { office, place: { id, name: id, kind } },
];
const seats = (appointments: readonly Held[]) =>
  Object.fromEntries(
    [...seatsOf(appointments, estates)].map(([kind, places]) => [kind, places.map(({ name }) => name)]),
  );

describe('what is offered at the places', () => {
  it('is a community’s own to its secretary, and nothing of the town', () => {
    const secretary = held('COMMUNITY_SECRETARY', '潭冲', 'COMMUNITY');
    expect(estates.map(one => keeps(secretary, [one.id, one.communityId, one.townId]))).toEqual([
      true,
      true,
      false,
    ]);
    expect(seats(secretary)).toEqual({
      OWNERS_COMMITTEE: ['翰林水岸', '派河花园'],
      PROPERTY_MANAGEMENT_COMMITTEE: ['翰林水岸', '派河花园'],
      PARTY_ORGANISATION: ['潭冲', '翰林水岸', '派河花园'],
      PROPERTY_FIRM: [],
    });
  });

  it.each<[Held['office'], string, Held['place']['kind'], boolean[]]>([
    ['COMMUNITY_STAFF', '潭冲', 'COMMUNITY', [true, true, false]],
    ['COMMITTEE_CHAIR', '翰林水岸', 'ESTATE', [true, false, false]],
    ['GRID_MEMBER', '潭冲', 'COMMUNITY', [false, false, false]],
    ['INVITED_EXPERT', '潭冲', 'COMMUNITY', [false, false, false]],
  ])('leads %s of %s to no register that says no', (office, id, kind, open) => {
    expect(estates.map(one => readsRegister(held(office, id, kind), one))).toEqual(open);
  });

  it('is the departments too to the town’s property office', () => {
    const officer = seats(held('PROPERTY_OFFICER', '上派镇', 'TOWN'));
    expect(officer['DEPARTMENT']).toEqual(['上派镇']);
    expect(officer['PARTY_ORGANISATION']).toEqual(['潭冲', '绿锦', '翰林水岸', '派河花园', '翡翠苑']);
  });

  it.each([
    ['a grid member', held('GRID_MEMBER', '潭冲', 'COMMUNITY')],
    ['a committee chair', held('COMMITTEE_CHAIR', '翰林水岸', 'ESTATE')],
  ])('is nothing to %s', (_, appointments) => {
    expect(seats(appointments)).toEqual({});
  });
});
