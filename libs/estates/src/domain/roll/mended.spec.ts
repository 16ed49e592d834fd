import { Ownership, UnitStatus, UnitUse, type RegisterRow } from '../register.js';
import type { Field } from './field.js';
import { flat, judged, ofOneOwner, unsold, type Cells } from './spec/a-roll.js';

/** The one row of a roll that must be accepted, and the codes of what was mended in it. */
function accepted(cells: Cells): { row: RegisterRow; mends: string[] } {
  const { accepted, warnings, refused } = judged(cells);
  expect(refused).toEqual([]);
  return { row: accepted[0]!, mends: warnings.map(({ code }) => code) };
}
const owners = (cells: Cells) =>
  accepted(cells).row.owners.map(({ name, idSuffix }) => `${name} ${idSuffix}`);

describe('what can only be meant in one way is mended, and the report says so', () => {
  it.each<[code: string, field: Field & keyof RegisterRow, read: unknown, written: (string | number)[]]>([
    ['AREA_UNIT_SUFFIX', 'area', 12_659, ['126.59㎡', '126.59 平方米', '126.59m²', '126.59M2', '126.59平米']],
    ['AREA_THOUSANDS_COMMA', 'area', 108_965, ['1,089.65', '1，089.65']],
    ['FULLWIDTH_DIGITS', 'area', 7573, ['７５.７３', '75．73']],
    [
      'BUILDING_ALIAS',
      'building',
      '3号楼',
      ['3栋', '3幢', '3#', '3#楼', '#3', '三号楼', '三栋', '3 号楼 ', '第3栋', '03栋'],
    ],
    ['BUILDING_ALIAS', 'building', '12号楼', ['十二号楼', '一二栋', '12号']],
    ['BUILDING_ALIAS', 'building', '21号楼', ['二十一幢', '21座']],
    ['BUILDING_ALIAS', 'building', '一期3号楼', ['一期3栋', '一期 3#']],
    ['BUILDING_ALIAS', 'building', 'A座', ['A栋', 'a座', 'A#', 'A']],
    ['FULLWIDTH_DIGITS', 'building', '3号楼', ['３号楼']],
    ['SECTION_ALIAS', 'section', '1单元', ['一单元', '第1单元', '01单元', '1 单元', '单元1']],
    ['SECTION_ALIAS', 'section', 'A单元', ['a单元']],
    ['ROOM_ALIAS', 'room', '502', ['502室', '502号', '5 02']],
    ['ROOM_ALIAS', 'room', 'B1-101', ['b1-101', 'B1—101', 'B1_101']],
    ['FULLWIDTH_DIGITS', 'room', '202', ['２０２']],
    ['PHONE_UNREADABLE', 'phone', null, ['0551-68841234', '138****1234', '1369']],
    [
      'PHONE_SEVERAL',
      'phone',
      '13917419991',
      ['13917419991、13822866319', '13917419991/0551-6884 13822866319'],
    ],
    ['SHARES_NOT_READ', 'ownership', Ownership.JOINT, ['按份共有']],
  ])('%s: %s %j', (code, field, read, ways) => {
    for (const written of ways) {
      const { row, mends } = accepted({ [field]: written });
      expect({ written, read: row[field], mends }).toEqual({ written, read, mends: [code] });
    }
  });

  it('quotes what the file has', () => {
    expect(judged({ area: '126.59㎡' }).warnings).toEqual([
      { row: 1, code: 'AREA_UNIT_SUFFIX', text: '专有部分面积 "126.59㎡" was read as "126.59".' },
    ]);
  });

  it.each([
    ['OWNER_SEPARATOR', '沈文,周丽'],
    ['OWNER_SEPARATOR', '沈文，周丽'],
    ['OWNER_SEPARATOR', '沈文;周丽'],
    ['OWNER_SEPARATOR', '沈文；周丽'],
    ['OWNER_SEPARATOR', '沈文/周丽'],
    ['OWNER_SEPARATOR', '沈文 周丽'],
    ['OWNER_SEPARATOR', '沈文　周丽'],
    ['OWNER_SEPARATOR', '沈文\n周丽'],
    ['OWNER_SEPARATOR', '沈文、周丽、'],
    ['NAME_SPACES', '沈　文、周丽'],
    ['NAME_SPACES', '沈文 、周丽 '],
  ])('%s: two owners in %j', (code, written) => {
    expect(owners({ owners: written })).toEqual(['沈文 606492', '周丽 47122X']);
    expect(accepted({ owners: written }).mends).toEqual([code]);
  });

  it('tells a space inside a name from one between two by the certificates', () => {
    expect(owners({ ...ofOneOwner, owners: '郑　洋' })).toEqual(['郑洋 189149']);
    expect(owners({ owners: '欧阳娜 周丽' })).toEqual(['欧阳娜 606492', '周丽 47122X']);
  });

  it('gives back the zeros that a certificate lost as a number', () => {
    expect(owners({ ...ofOneOwner, ids: 75_034 })).toEqual(['郑洋 075034']);
    expect(accepted({ ...ofOneOwner, ids: 75_034 }).mends).toEqual(['OWNER_ID_ZEROS']);
  });

  it('leaves out what nobody sees', () => {
    expect(owners({ ...ofOneOwner, owners: '郑\u200B洋', ids: '\u200E189149' })).toEqual(['郑洋 189149']);
  });
});

describe('what says the same in other words needs no mending', () => {
  it.each<[field: Field & keyof RegisterRow, read: unknown, written: (string | number | null)[]]>([
    ['area', 8964, [89.64, '89.640', ' 89.64 ', '089.64', 89.640000000000001, 89.63999999999999]],
    ['area', 11_240, [112.4, '112.4', '112.40']],
    ['building', '3号楼', ['3', 3, '3号楼']],
    ['building', '地下车库', ['地下车库']],
    ['building', '商业街', ['商业街']],
    ['section', '2单元', ['2', 2, '2单元']],
    ['section', '', ['', null, '无', '/', '-', '—']],
    ['room', '502', [502, '502']],
    ['room', '0502', ['0502']],
    ['room', '负1-012', ['负1-012']],
    ['use', UnitUse.PARKING, ['车位', '地下车位', '车 位']],
    ['use', UnitUse.SHOP, ['商铺', '商业']],
    ['status', UnitStatus.SOLD_UNREGISTERED, ['已售未登记', '已售未办证']],
    ['phone', '13917419991', ['139 1741 9991', '139-1741-9991', '+86 13917419991', 13_917_419_991]],
    ['phone', null, ['', null]],
    ['ownership', Ownership.JOINT, ['', '共有', '夫妻共有']],
  ])('%s %j', (field, read, ways) => {
    for (const written of ways) {
      const { row, mends } = accepted({ [field]: written });
      expect({ written, read: row[field], mends }).toEqual({ written, read, mends: [] });
    }
  });

  it.each<[string, Cells]>([
    ['阿依古丽·买买提 189149', { ...ofOneOwner, owners: '阿依古丽•买买提' }],
    ['合肥某某（集团）公司 MA2N7K', { ...ofOneOwner, owners: '合肥某某(集团)公司', ids: 'MA2N7K' }],
    ['John Smith 345678', { ...ofOneOwner, owners: 'John Smith', ids: 'G12345678' }],
    ['郑洋 31378X', { ...ofOneOwner, ids: '31378x' }],
    ['郑洋 31378X', { ...ofOneOwner, ids: '34012319900131378X' }],
    ['建设单位 null', unsold],
  ])('owner %s', (read, cells) => {
    expect(owners(cells)).toEqual([read]);
    expect(accepted(cells).mends).toEqual([]);
  });

  it('and the whole row is what the file says', () => {
    expect(accepted({ ...flat, remark: ' 2021年过户 ' }).row).toEqual({
      row: 88,
      building: '3号楼',
      section: '1单元',
      room: '502',
      use: 'DWELLING',
      area: 8964,
      areaSource: 'REGISTER',
      status: 'REGISTERED',
      owners: [
        { name: '沈文', idSuffix: '606492' },
        { name: '周丽', idSuffix: '47122X' },
      ],
      ownership: 'JOINT',
      phone: '15694441948',
      remark: '2021年过户',
    });
    expect(accepted(unsold).row).toMatchObject({ ownership: null, phone: null });
  });
});
