import { headsAndArea, sharedOwners } from './heads.js';
import { judgeRoll } from './roll/judge-roll.js';
import { reportOn } from './roll/report.js';
import { aRoll, judged, ofOneOwner, unsold, type Cells } from './roll/spec/a-roll.js';

const figures = (...rows: Cells[]) => headsAndArea(judged(...rows).accepted);
const a: Cells = ofOneOwner;
const b: Cells = { ...a, owners: '沈文', ids: '606492' };
const ab: Cells = { owners: '郑洋、沈文', ids: '189149、606492' };
const ba: Cells = { owners: '沈文、郑洋', ids: '606492、189149' };

describe('heads', () => {
  it.each<[heads: number, string, Cells[]]>([
    [0, 'of no unit', []],
    [1, 'of a unit with two owners', [ab]],
    [1, 'of one owner with three units', [a, a, a]],
    [1, 'of the same two owners in another order', [ab, ba]],
    [2, 'of two people with one name', [a, { ...a, ids: '000001' }]],
    [2, 'of two people with one certificate suffix', [a, { ...a, owners: '沈文' }]],
    [3, 'of one alone, another alone, and both together', [a, b, ab]],
    [1, "of the developer's unsold and undelivered units", [unsold, { ...a, status: '已售未交付' }, unsold]],
    [2, 'of a buyer who has one delivered and one undelivered', [a, { ...a, status: '已售未交付' }]],
    [1, 'of a buyer who is not registered yet', [{ ...a, status: '已售未登记' }, a]],
    [1, 'of a flat and a parking space of one owner', [a, { ...a, use: '车位', area: '12.50' }]],
  ])('%d %s', (heads, _, rows) => {
    expect(rows.length === 0 ? headsAndArea([]).heads : figures(...rows).heads).toBe(heads);
  });

  it('go together with the area of every unit', () => {
    expect(figures({ ...a, area: '90.00' }, { ...a, area: '85.5' }, { ...a, area: '120.25' })).toEqual({
      heads: 1,
      area: '295.75',
    });
    expect(headsAndArea([])).toEqual({ heads: 0, area: '0.00' });
  });
});

describe('an owner in two different sets', () => {
  it('is flagged in both, and in no others', () => {
    const rows = judged(
      a,
      ab,
      ab,
      { ...a, owners: '周丽', ids: '47122X' },
      { ...b, status: '已售未交付' },
    ).accepted;
    expect(sharedOwners(rows).map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('is flagged in the report', () => {
    const { warnings, withParking } = reportOn(judgeRoll([aRoll([a, ab])]));
    expect(withParking.heads).toBe(2);
    expect(warnings.map(({ row, code }) => [row, code])).toEqual([
      [1, 'OWNERS_SHARED'],
      [2, 'OWNERS_SHARED'],
    ]);
  });
});
