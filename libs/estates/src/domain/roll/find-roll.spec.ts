import { FIELDS, REQUIRED, type Field } from './field.js';
import { findRoll } from './find-roll.js';
import { judgeRoll } from './judge-roll.js';
import type { Sheet } from './line.js';
import { aRoll, aSheet, flat, judged, ofOneOwner } from './spec/a-roll.js';

const FIELD_NAMES = Object.keys(FIELDS) as Field[];
const named = (field: Field, heading: string) =>
  FIELD_NAMES.map(each => (each === field ? heading : FIELDS[each]));
const row = FIELD_NAMES.map(field => flat[field]);
const refused = (code: string, about = '') =>
  expect.objectContaining({ code, message: expect.stringContaining(about) });

describe('the columns of a roll', () => {
  it('may stand in any order', () => {
    const shuffled = FIELD_NAMES.toSorted((one, other) => FIELDS[one].localeCompare(FIELDS[other]));
    expect(judgeRoll([aRoll([{}, ofOneOwner], shuffled)])).toEqual(judged({}, ofOneOwner));
  });

  it('may stand beside others, which are left alone', () => {
    const wider: Sheet = aSheet([
      ['户型', ...FIELD_NAMES.map(field => FIELDS[field]), '入住时间'],
      ['三室', ...row, { odd: 'FORMULA', shows: 1 }],
    ]);
    expect(judgeRoll([wider])).toEqual(judgeRoll([aRoll([flat])]));
  });

  it('may stand under a title and blank lines', () => {
    const lines = [...aRoll([flat]).lines];
    const title = [
      { number: 1, cells: ['畅和家园业主名册'] },
      { number: 2, cells: [] },
    ];
    const lower = lines.map(line => ({ ...line, number: line.number + 2 }));
    expect(judgeRoll([{ name: '', lines: [...title, ...lower] }])).toEqual(judgeRoll([aRoll([flat])]));
  });

  it.each(['row', 'section', 'phone', 'ownership', 'remark'] as const)('need no %s', field => {
    const without = FIELD_NAMES.filter(each => each !== field);
    expect(judgeRoll([aRoll([flat], without)]).accepted).toHaveLength(1);
  });

  it.each(REQUIRED)('need %s', field => {
    const without = FIELD_NAMES.filter(each => each !== field);
    expect(() => judgeRoll([aRoll([flat], without)])).toThrow(refused('COLUMN_MISSING', FIELDS[field]));
  });

  it('give way to one that says the same more exactly, and the report says so', () => {
    const lines = [
      [...named('area', '建筑面积'), '专有部分面积'],
      [...row, '75.00'],
    ];
    const { accepted, warnings } = judgeRoll([aSheet(lines)]);
    expect(accepted).toEqual([expect.objectContaining({ area: 7500 })]);
    expect(warnings).toEqual([
      { row: 1, code: 'COLUMN_PASSED_OVER', text: expect.stringContaining('建筑面积') },
    ]);
  });

  it('must not say one thing twice', () => {
    const lines = [
      [...named('owners', '产权人'), '权利人'],
      [...row, '某'],
    ];
    expect(() => judgeRoll([aSheet(lines)])).toThrow(refused('COLUMN_TWICE', '产权人 and 权利人'));
  });
});

describe('the sheet that is read', () => {
  const summary = aSheet(
    [
      ['楼栋', '户数', '建筑面积', '备注'],
      ['3号楼', 60, 5000, ''],
    ],
    '汇总',
  );
  const notes = aSheet([['填表说明'], ['请勿修改表头']], '说明');

  it('is the first that has every column', () => {
    const { accepted, warnings } = judgeRoll([notes, summary, aSheet([[]]), aRoll([flat])]);
    expect({ accepted: accepted.length, warnings }).toEqual({ accepted: 1, warnings: [] });
  });

  it('is not the only one: the report says which other looks like a roll', () => {
    const { warnings } = judgeRoll([aRoll([flat]), { ...aRoll([flat]), name: '4号楼' }]);
    expect(warnings).toEqual([{ row: 1, code: 'SHEET_PASSED_OVER', text: expect.stringContaining('4号楼') }]);
  });

  it.each<[string, Sheet[]]>([
    ['ROLL_FILE_EMPTY', []],
    ['ROLL_FILE_EMPTY', [aSheet([[], [null, '  ']])]],
    ['ROLL_FILE_EMPTY', [aRoll([])]],
    ['ROLL_HEADINGS_MISSING', [notes]],
    ['ROLL_HEADINGS_MISSING', [aSheet([row, row])]],
    ['COLUMN_MISSING', [notes, summary]],
  ])('is not found: %s', (code, sheets) => {
    expect(() => judgeRoll(sheets)).toThrow(refused(code));
  });

  it('names all the columns that are missing', () => {
    expect(() => findRoll([summary])).toThrow(
      refused('COLUMN_MISSING', '房号, 房屋用途, 面积来源, 权属状态, 产权人, 证件号后六位'),
    );
  });
});
