import type { Field } from './field.js';
import type { Cell, OddCell } from './line.js';
import { flat, judged, ofOneOwner, unsold, type Cells } from './spec/a-roll.js';

const formula: OddCell = { odd: 'FORMULA', shows: 89.64 };
const date: OddCell = { odd: 'DATE', shows: '0' };
const error: OddCell = { odd: 'ERROR', shows: '#N/A' };
const merged: OddCell = { odd: 'MERGED', shows: '502' };

describe('what could be meant in several ways, or in none, is refused', () => {
  it.each<[code: string, field: Field, written: Cell[]]>([
    ['AREA_MISSING', 'area', ['', '  ', '　', null]],
    [
      'AREA_NOT_A_NUMBER',
      'area',
      ['待测', 'N/A', '89.6.1', '89,64', '1,08.65', '约89', '1e3', '8９.6a', '㎡'],
    ],
    ['AREA_NOT_POSITIVE', 'area', [0, '0', '0.00', -88.1, '-88.10', '－88.10', '−88.10', '0㎡']],
    ['AREA_TOO_PRECISE', 'area', ['89.641', 89.641, '89.6401']],
    ['AREA_TOO_LARGE', 'area', ['123456789', 123_456_789]],
    ['AREA_FORMULA', 'area', [formula, '=A1*2', '＝A1*2']],
    ['AREA_UNREADABLE', 'area', [date, error]],
    ['AREA_MERGED', 'area', [merged]],
    ['BUILDING_MISSING', 'building', ['', null]],
    ['BUILDING_UNREADABLE', 'building', ['0栋', '?', '3-1', '栋', '3号楼(高层)', date]],
    ['SECTION_UNREADABLE', 'section', ['?', '0单元', '1单元2', date]],
    ['ROOM_MISSING', 'room', ['', null]],
    ['ROOM_UNREADABLE', 'room', ['?', '5.02', '-101', date]],
    ['ROOM_MERGED', 'room', [merged]],
    ['ROOM_FORMULA', 'room', [formula]],
    ['USE_MISSING', 'use', ['']],
    ['USE_UNREADABLE', 'use', ['其他', 'constructor', 'toString']],
    ['AREA_SOURCE_MISSING', 'areaSource', ['']],
    ['AREA_SOURCE_UNREADABLE', 'areaSource', ['目测']],
    ['STATUS_MISSING', 'status', ['']],
    ['STATUS_UNREADABLE', 'status', ['已售']],
    ['OWNER_MISSING', 'owners', ['', '　']],
    ['OWNER_FORMULA', 'owners', [formula, '=HYPERLINK("http://x","沈文")、周丽', ' =1+1']],
    ['OWNER_UNREADABLE', 'owners', ['沈、周', '沈文、周丽?', '@SUM(A1)、周丽', '沈文、12']],
    ['OWNER_ID_MISSING', 'ids', ['', null]],
    ['OWNER_ID_MISMATCH', 'ids', ['606492', '606492、47122X、000000', '、']],
    ['OWNER_ID_UNREADABLE', 'ids', ['606492、4712', '606492、47****', '606492、471-22X']],
    ['OWNERSHIP_MISMATCH', 'ownership', ['单独所有']],
    ['OWNERSHIP_UNREADABLE', 'ownership', ['其他']],
    ['PHONE_FORMULA', 'phone', [formula]],
    ['REMARK_FORMULA', 'remark', ['=cmd|"/c calc"!A1', formula]],
  ])('%s: %s %j', (code, field, ways) => {
    for (const written of ways) {
      const { refused, accepted, warnings } = judged({ [field]: written });
      expect([written, refused]).toEqual([written, [{ row: 1, code, text: expect.any(String) }]]);
      // What was mended in a row that stays out is of no interest.
      expect([accepted, warnings]).toEqual([[], []]);
    }
  });

  it.each<[code: string, Cells]>([
    ['OWNER_TWICE', { owners: '沈文、沈文', ids: '606492、606492' }],
    ['OWNER_UNREADABLE', { ...ofOneOwner, owners: '沈文 周丽' }],
    ['OWNER_ID_MISMATCH', { owners: '郑洋' }],
    ['OWNER_ID_UNREADABLE', { ...ofOneOwner, ids: 340_123_199_001_011_200 }],
    ['OWNER_ID_UNREADABLE', { ...ofOneOwner, ids: '75034' }],
    ['OWNERSHIP_MISMATCH', { ...ofOneOwner, ownership: '共同共有' }],
    ['OWNERSHIP_MISMATCH', { ...ofOneOwner, ownership: '按份共有' }],
    ['OWNER_MISSING', { ...unsold, owners: '' }],
    ['OWNER_ID_MISMATCH', { ...unsold, ids: '606492' }],
    ['OWNERSHIP_MISMATCH', { ...unsold, ownership: '共同共有' }],
  ])('%s: %j', (code, cells) => {
    expect(judged(cells).refused).toEqual([expect.objectContaining({ code })]);
  });

  it('once, with everything that has to be mended', () => {
    const { refused } = judged({ ...flat, room: '', area: '待测', owners: '' });
    expect(refused).toEqual([
      {
        row: 88,
        code: 'ROOM_MISSING',
        text: '房号 is missing. 专有部分面积 is not a number: "待测". 产权人 is missing.',
      },
    ]);
  });

  it('and neither certificates, telephones nor formulas are repeated', () => {
    const secrets = { ids: '606492、4712', phone: '0551-6884', remark: '=SECRET()' };
    expect(JSON.stringify(judged(secrets, { phone: '0551-6884' }))).not.toMatch(/4712"|6884|SECRET/);
  });
});
