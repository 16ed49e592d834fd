import { AreaSource, DEVELOPER, UnitStatus, UnitUse } from '@sifang/estates/domain';
import { ParkingPolicy } from '../law/policies.js';
import { electorateOf } from './electorate.js';
import { freezeUnits, rollText, type UnitToFreeze } from './frozen.js';

const { REGISTERED, UNSOLD, SOLD_UNDELIVERED } = UnitStatus;
const [li, zhao, sun, firm] = [
  { name: '李梅', idSuffix: '10273X' },
  { name: '赵宁', idSuffix: '310458' },
  { name: '孙平', idSuffix: '220817' },
  { name: '安居置业', idSuffix: null },
];

let rooms = 0;
function unit(
  owners: UnitToFreeze['owners'],
  head: string,
  changes: Partial<UnitToFreeze> = {},
): UnitToFreeze {
  rooms += 1;
  return {
    ...{ id: `unit ${rooms}`, name: `1号楼 ${rooms}`, building: '1号楼', use: UnitUse.DWELLING },
    ...{ status: REGISTERED, area: 10_000, areaSource: AreaSource.REGISTER, owners, head },
    ...changes,
  };
}

const headsOf = (units: readonly UnitToFreeze[], parking = ParkingPolicy.EXCLUDE) =>
  freezeUnits(units, parking).units.map(({ head }) => head);

describe('a roll that is frozen', () => {
  it.each([
    [
      'cases 19, 31: one owner of two units, the same with another of a third',
      [li, li, [li, zhao]],
      [1, 1, 2],
    ],
    [
      'two owners in either order',
      [
        [li, zhao],
        [zhao, li],
      ],
      [1, 1],
    ],
    ['two of one name with different certificates', [li, { name: '李梅', idSuffix: '000001' }], [1, 2]],
  ])('gives a number to each head: %s', (_what, owners, heads) => {
    const units = owners.map(each => {
      const together = [each].flat();
      return unit(
        together,
        together
          .map(({ name, idSuffix }) => `${name} ${idSuffix}`)
          .sort()
          .join('、'),
      );
    });
    expect(headsOf(units)).toEqual(heads);
  });

  it('case 22: has one head for all that the developer did not sell or did not deliver', () => {
    const units = [
      unit([firm], DEVELOPER, { status: UNSOLD }),
      unit([li], DEVELOPER, { status: SOLD_UNDELIVERED }),
      unit([li], '李梅 10273X'),
    ];
    expect(headsOf(units)).toEqual([1, 1, 2]);
  });

  it('keeps heads that a person has joined, so that whoever counts again from the roll alone finds the same', () => {
    const joined = [unit([li], 'one'), unit([zhao], 'one'), unit([sun], 'other'), unit([firm], DEVELOPER)];
    const roll = freezeUnits([...joined, unit([firm], DEVELOPER, { status: UNSOLD })], ParkingPolicy.EXCLUDE);
    expect(roll.units.map(({ head }) => head)).toEqual([1, 1, 2, 3, 3]);
    expect(roll.units.map(({ ownerNos }) => ownerNos)).toEqual([[1, 2], [1, 2], [3], [0, 4], [0, 4]]);
    const counted = electorateOf(roll.units, ParkingPolicy.EXCLUDE);
    expect(counted.totals).toEqual(roll.totals);
    expect(roll.totals).toEqual({ heads: 3, area: 50_000 });
  });

  it.each([
    [ParkingPolicy.EXCLUDE, [1, null, null], { heads: 1, area: 10_000 }],
    [ParkingPolicy.INCLUDE, [1, 1, 2], { heads: 2, area: 13_000 }],
  ])('cases 24, 25: %s parking and storerooms, in heads and area alike', (parking, heads, totals) => {
    const units = [
      unit([li], 'li'),
      unit([li], 'li', { use: UnitUse.PARKING, area: 2_500 }),
      unit([sun], 'sun', { use: UnitUse.STORAGE, area: 500 }),
    ];
    expect(headsOf(units, parking)).toEqual(heads);
    expect(freezeUnits(units, parking).totals).toEqual(totals);
  });

  it('is refused where nothing counts', () => {
    const parking = unit([li], 'li', { use: UnitUse.PARKING });
    expect(() => freezeUnits([parking], ParkingPolicy.EXCLUDE)).toThrow(
      expect.objectContaining({ code: 'NOBODY_TO_VOTE' }),
    );
  });

  it('is printed line by line, the same each time and without a name of anybody', () => {
    const units = [
      unit([li, zhao], 'both', { name: '1号楼\t1单元\n101', area: 8_812 }),
      unit([sun], 'sun', { name: '地下 7', use: UnitUse.PARKING }),
      unit([firm], DEVELOPER, { name: '1号楼 1单元 102', status: UNSOLD }),
    ];
    expect(rollText(freezeUnits(units, ParkingPolicy.EXCLUDE).units)).toBe(
      [
        'sifang roll 1',
        '1\t1号楼 1单元 101\t1号楼\tDWELLING\tREGISTERED\t8812\t1\t1,2',
        '2\t地下 7\t1号楼\tPARKING\tREGISTERED\t10000\t-\t3',
        '3\t1号楼 1单元 102\t1号楼\tDWELLING\tUNSOLD\t10000\t2\t0,4',
        '',
      ].join('\n'),
    );
  });
});
