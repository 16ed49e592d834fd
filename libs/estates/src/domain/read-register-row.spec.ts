import { readRegisterRow } from './read-register-row.js';
import type { Cells, Field } from './register-columns.js';
import { AreaSource, Ownership, UnitStatus, UnitUse } from './register.js';

const flat: Cells = {
  row: '88',
  building: '3号楼',
  section: '1单元',
  room: '502',
  use: '住宅',
  area: 89.64,
  areaSource: '登记',
  status: '已登记',
  owners: '沈文、周丽',
  ids: '606492、47122X',
  phone: '15694441948',
  ownership: '共同共有',
  remark: '',
};
const unsold: Partial<Cells> = {
  status: '未售',
  owners: '建设单位',
  ids: null,
  phone: null,
  ownership: null,
};

describe('a row of a clean register', () => {
  it('says unit, area, owners and where the area comes from', () => {
    expect(readRegisterRow(flat, 90)).toEqual({
      row: 88,
      building: '3号楼',
      section: '1单元',
      room: '502',
      use: UnitUse.DWELLING,
      area: 8964,
      areaSource: AreaSource.REGISTER,
      status: UnitStatus.REGISTERED,
      owners: [
        { name: '沈文', idSuffix: '606492' },
        { name: '周丽', idSuffix: '47122X' },
      ],
      ownership: Ownership.JOINT,
      phone: '15694441948',
      remark: '',
    });
  });

  it('of an unsold unit names the developer alone', () => {
    const { owners, ownership, phone } = readRegisterRow({ ...flat, ...unsold }, 90);
    expect({ owners, ownership, phone }).toEqual({
      owners: [{ name: '建设单位', idSuffix: null }],
      ownership: null,
      phone: null,
    });
  });

  it.each<[string, Partial<Cells>]>([
    [
      'a parking space without a section',
      { building: '地下车库', section: null, room: 'B1-296', use: '车位' },
    ],
    ['a shop', { building: '商业街', section: '', room: 'S17', use: '商铺' }],
    ['a room typed as a number', { room: 502 }],
    ['an area typed as text', { area: '89.64' }],
    ['no telephone', { phone: null }],
    ['one owner', { owners: '阿依古丽·买买提', ids: '606492', ownership: '单独所有' }],
    ['a firm as owner', { owners: '合肥某某（集团）公司', ids: 'MA2N7K', ownership: '单独所有' }],
  ])('may describe %s', (_, cells) => {
    expect(() => readRegisterRow({ ...flat, ...cells }, 90)).not.toThrow();
  });
});

describe('an unclean row is refused, not mended', () => {
  it.each<[code: string, Field, cell: unknown]>([
    ['BUILDING_UNREADABLE', 'building', '3幢'],
    ['BUILDING_UNREADABLE', 'building', '3栋'],
    ['BUILDING_UNREADABLE', 'building', '3#'],
    ['BUILDING_UNREADABLE', 'building', '三号楼'],
    ['BUILDING_UNREADABLE', 'building', '3 号楼 '],
    ['BUILDING_UNREADABLE', 'building', '３号楼'],
    ['BUILDING_MISSING', 'building', null],
    ['SECTION_UNREADABLE', 'section', '一单元'],
    ['ROOM_MISSING', 'room', ''],
    ['ROOM_UNREADABLE', 'room', '502室'],
    ['USE_UNREADABLE', 'use', '别墅'],
    ['USE_UNREADABLE', 'use', 'constructor'],
    ['AREA_MISSING', 'area', null],
    ['AREA_UNREADABLE', 'area', '待测'],
    ['AREA_UNREADABLE', 'area', '126.59㎡'],
    ['AREA_UNREADABLE', 'area', 0],
    ['AREA_UNREADABLE', 'area', -88.1],
    ['AREA_UNREADABLE', 'area', 89.641],
    ['AREA_UNREADABLE', 'area', { formula: 'A1*2', result: 89.64 }],
    ['STATUS_UNREADABLE', 'status', '已售'],
    ['OWNER_MISSING', 'owners', ''],
    ['OWNER_UNREADABLE', 'owners', '沈文,周丽'],
    ['OWNER_UNREADABLE', 'owners', '沈文、'],
    ['OWNER_UNREADABLE', 'owners', '沈　文、周丽'],
    ['OWNER_UNREADABLE', 'owners', '=HYPERLINK("http://x","沈文")、周丽'],
    ['OWNER_ID_MISMATCH', 'ids', '606492'],
    ['OWNER_ID_MISMATCH', 'ids', '606492、47122X、000000'],
    ['OWNER_ID_UNREADABLE', 'ids', '606492、4712'],
    ['OWNERSHIP_MISMATCH', 'ownership', '单独所有'],
    ['OWNERSHIP_UNREADABLE', 'ownership', '按份共有'],
    ['PHONE_UNREADABLE', 'phone', '0551-6884'],
  ])('%s: %s %j', (code, field, cell) => {
    const refused = expect.objectContaining({ code, field, message: expect.stringContaining('Row 88: ') });
    expect(() => readRegisterRow({ ...flat, [field]: cell }, 90)).toThrow(refused);
  });

  it('when a certificate is given for an unsold unit', () => {
    const refused = expect.objectContaining({ code: 'OWNER_ID_MISMATCH' });
    expect(() => readRegisterRow({ ...flat, ...unsold, ids: '606492' }, 90)).toThrow(refused);
  });

  it('and is found by its place in the sheet when it has no number', () => {
    const refused = expect.objectContaining({
      code: 'ROW_NUMBER_MISSING',
      message: expect.stringContaining('Line 90 of the sheet'),
    });
    expect(() => readRegisterRow({ ...flat, row: null }, 90)).toThrow(refused);
  });
});
