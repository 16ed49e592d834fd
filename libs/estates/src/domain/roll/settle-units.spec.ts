import { judged, ofOneOwner, type Cells } from './spec/a-roll.js';

const room: Cells = { room: '502' };

describe('rows of one unit', () => {
  it('that say the same count once, in whatever spelling', () => {
    const { rows, accepted, duplicates, conflicts } = judged(
      room,
      { ...room, building: '三栋', section: '1', area: '89.64㎡', owners: '沈　文,周丽' },
      { ...room, owners: '周丽、沈文', ids: '47122X、606492' },
    );
    expect({ rows, accepted: accepted.map(({ row }) => row), conflicts }).toEqual({
      rows: 3,
      accepted: [1],
      conflicts: [],
    });
    expect(duplicates).toEqual([
      { row: 2, code: 'ROW_TWICE', text: expect.stringContaining('row 1 ') },
      { row: 3, code: 'ROW_TWICE', text: expect.stringContaining('row 1 ') },
    ]);
  });

  it.each<[string, Cells]>([
    ['its owner', ofOneOwner],
    ['a certificate', { ids: '606493、47122X' }],
    ['its area', { area: '89.65' }],
    ['its status', { status: '已售未登记' }],
    ['its use', { use: '商铺' }],
    ['its telephone', { phone: '13917419991' }],
    ['a remark', { remark: '已过户' }],
  ])('that differ in %s are all held back', (_, other) => {
    const { accepted, duplicates, conflicts } = judged(room, {}, { ...room, ...other }, room);
    expect({ accepted: accepted.map(({ row }) => row), duplicates }).toEqual({
      accepted: [2],
      duplicates: [],
    });
    expect(conflicts).toEqual([{ unit: '3号楼 1单元 502', rows: [1, 3, 4] }]);
  });

  it.each<[string, Cells]>([
    ['building', { building: '4号楼' }],
    ['phase', { building: '二期3号楼' }],
    ['section', { section: '2单元' }],
    ['room', { room: '503' }],
  ])('are told apart by the %s', (_, other) => {
    expect(judged(room, { ...room, ...other }).accepted).toHaveLength(2);
  });

  it('of which one is refused leave the other', () => {
    const { accepted, refused, conflicts } = judged({ ...room, area: '' }, room);
    expect([accepted.length, refused.length, conflicts]).toEqual([1, 1, []]);
  });
});
