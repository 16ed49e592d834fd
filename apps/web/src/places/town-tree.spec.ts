import type { PlacesQuery } from '../graphql/generated';
import { townTree } from './town-tree';

const estate = (name: string, community: string, ...states: string[]) => ({
  id: name,
  name,
  communityId: community,
  communityName: community,
  townName: '上派镇',
  states,
});
const places = {
  estates: [
    estate('翰林水岸', '潭冲', 'OWNERS_COMMITTEE', 'FIRM'),
    estate('派河花园', '潭冲', 'FIRM'),
    estate('翡翠苑', '绿锦', 'NOBODY'),
    estate('畅和家园', '紫蓬', 'PROPERTY_MANAGEMENT_COMMITTEE'),
  ],
  grids: [
    { id: 'g1', communityId: '潭冲' },
    { id: 'g2', communityId: '绿锦' },
  ],
} as unknown as PlacesQuery;

const names = (filter: Parameters<typeof townTree>[1]) =>
  townTree(places, filter).map(({ name, estates }) => [name, estates.map(one => one.name)]);

describe('the places of a town', () => {
  it('are estates and grids under their communities', () => {
    expect(names('ALL')).toEqual([
      ['潭冲', ['翰林水岸', '派河花园']],
      ['绿锦', ['翡翠苑']],
      ['紫蓬', ['畅和家园']],
    ]);
    expect(townTree(places, 'ALL').map(({ grids }) => grids.map(({ id }) => id))).toEqual([
      ['g1'],
      ['g2'],
      [],
    ]);
  });

  it.each([
    ['NOBODY' as const, [['绿锦', ['翡翠苑']]]],
    [
      'WITHOUT_FIRM' as const,
      [
        ['绿锦', ['翡翠苑']],
        ['紫蓬', ['畅和家园']],
      ],
    ],
    [
      'WITHOUT_COMMITTEE' as const,
      [
        ['潭冲', ['派河花园']],
        ['绿锦', ['翡翠苑']],
      ],
    ],
  ])('may be narrowed to %s', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });
});
