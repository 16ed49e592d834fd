import { FIELDS, type Field } from './field.js';
import { judgeRoll } from './judge-roll.js';
import type { Cell } from './line.js';
import { aRoll, aSheet, flat, judged } from './spec/a-roll.js';

const FIELD_NAMES = Object.keys(FIELDS) as Field[];
const headings = FIELD_NAMES.map(field => FIELDS[field]);
const line = (cells: Partial<Record<Field, Cell>>) => FIELD_NAMES.map(field => cells[field] ?? null);

describe('a line that is no row', () => {
  it.each<[warning: string[], string, Cell[]]>([
    [[], 'is blank', line({})],
    [[], 'is blank but for spaces', line({ building: ' ', remark: '　' })],
    [[], 'repeats the headings', headings],
    [['TOTAL_PASSED_OVER'], 'gives a total', line({ row: '合计', area: '178.28' })],
    [['TOTAL_PASSED_OVER'], 'gives the total of a building', line({ building: '小 计', area: '178.28' })],
    [['NOTE_PASSED_OVER'], 'says who filled in the form', line({ row: '填表人：某某' })],
    [['NOTE_PASSED_OVER'], 'has nothing but its number', line({ row: '3' })],
  ])('%j: it %s', (warned, _, between) => {
    const sheet = aSheet([headings, line(flat), between, line({ ...flat, row: '89', room: '503' })]);
    const { rows, accepted, refused, warnings } = judgeRoll([sheet]);
    expect({ rows, accepted: accepted.length, refused }).toEqual({ rows: 2, accepted: 2, refused: [] });
    expect(warnings.map(({ row, code }) => [row, code])).toEqual(warned.map(code => [3, code]));
  });
});

describe('the number of a row', () => {
  const numbers = (...rows: Cell[]) => judged(...rows.map(row => ({ row }))).accepted.map(({ row }) => row);
  const warned = (...rows: Cell[]) => judged(...rows.map(row => ({ row }))).warnings;

  it('is its 序号, in whatever way it is kept', () => {
    expect(numbers('7', 8, ' ９ ', '0010', { odd: 'FORMULA', shows: 11 })).toEqual([7, 8, 9, 10, 11]);
  });

  it('is its line in the sheet where it has none, and the report says so', () => {
    expect(numbers('7', null, '甲')).toEqual([7, 3, 4]);
    expect(warned('7', null, '甲')).toEqual([
      { row: 3, code: 'ROW_NUMBER_MISSING', text: expect.stringContaining('line in the sheet') },
      { row: 4, code: 'ROW_NUMBER_MISSING', text: expect.stringContaining('line in the sheet') },
    ]);
  });

  it('is its line in the sheet when there is no such column', () => {
    const { accepted, warnings } = judgeRoll([aRoll([{}, {}], FIELD_NAMES.slice(1))]);
    expect(accepted.map(({ row }) => row)).toEqual([2, 3]);
    expect(warnings).toEqual([expect.objectContaining({ row: 2, code: 'ROW_NUMBERS_FROM_SHEET' })]);
  });

  it('is warned of when two rows share it', () => {
    expect(warned(1, 2, 1, 2)).toEqual([
      { row: 1, code: 'ROW_NUMBER_TWICE', text: expect.stringContaining('lines 2 and 4') },
    ]);
  });
});
