import fc from 'fast-check';
import { FIELDS, type Field } from './field.js';
import { judgeRoll } from './judge-roll.js';
import { reportOn } from './report.js';
import { aRoll, flat, ofOneOwner, unsold, type Cells } from './spec/a-roll.js';

const FIELD_NAMES = Object.keys(FIELDS) as Field[];
const reportOf = (rows: readonly Cells[], fields = FIELD_NAMES) => reportOn(judgeRoll([aRoll(rows, fields)]));

describe('a report', () => {
  it('has the form that programs rely on', () => {
    const rows: Cells[] = [
      { room: '101', area: '90' },
      { room: '101', area: '90' },
      { room: '102', building: '3栋', ...ofOneOwner },
      { room: '103' },
      { room: '103', ...ofOneOwner },
      { room: '104', area: '' },
      { building: '地下车库', section: '', room: 'B1-1', use: '车位', area: '12.5', ...unsold },
    ];
    expect(reportOf(rows)).toEqual({
      rows: 7,
      accepted: 3,
      warnings: [
        { row: 2, code: 'ROW_TWICE', text: 'The row says the same as row 1 and was counted once.' },
        { row: 3, code: 'BUILDING_ALIAS', text: '楼栋 "3栋" was read as "3号楼".' },
      ],
      refused: [{ row: 6, code: 'AREA_MISSING', text: '专有部分面积 is missing.' }],
      conflicts: [{ unit: '3号楼 1单元 103', rows: [4, 5] }],
      duplicates: 1,
      withoutParking: { heads: 2, area: '179.64' },
      withParking: { heads: 3, area: '192.14' },
    });
  });
});

/** A few rooms and owners, so that rows repeat, contradict each other and share owners. */
const anyRow: fc.Arbitrary<Cells> = fc.record({
  building: fc.constantFrom('3号楼', '3栋', '4#'),
  room: fc.constantFrom('101', '１０２', '103室', '104', ''),
  use: fc.constantFrom('住宅', '车位'),
  area: fc.constantFrom('89.64', '75㎡', '1,089.65', '', '0'),
  remark: fc.constantFrom('', '', '', '已过户'),
});
const anyHolder: fc.Arbitrary<Cells> = fc.constantFrom(
  {},
  ofOneOwner,
  unsold,
  { ...ofOneOwner, owners: '沈文', ids: '606492' },
  { owners: '周丽,沈文', ids: '47122X,606492' },
);
const anyRows = fc.array(
  fc.tuple(anyRow, anyHolder).map(([row, holder]) => ({ ...flat, ...row, ...holder })),
  { minLength: 1, maxLength: 40 },
);
const numbered = (rows: readonly Cells[]) => rows.map((row, at) => ({ ...row, row: String(at + 1) }));

describe('whatever a roll holds', () => {
  it('every row is accepted, refused, a duplicate or part of a conflict, and only one of these', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const { accepted, refused, duplicates, conflicts } = judgeRoll([aRoll(numbered(rows))]);
        const all = [accepted, refused, duplicates].flatMap(list => list.map(({ row }) => row));
        const settled = [...all, ...conflicts.flatMap(conflict => conflict.rows)];
        expect(settled.sort((one, other) => one - other)).toEqual(rows.map((_, at) => at + 1));
      }),
    );
  });

  it('the order of its rows changes no figure', () => {
    const figuresOf = (rows: readonly Cells[]) => {
      const { accepted, refused, duplicates, conflicts, withParking, withoutParking } = reportOf(rows);
      const units = conflicts.map(({ unit }) => unit).sort();
      return { accepted, refused: refused.length, duplicates, units, withParking, withoutParking };
    };
    const twoOrders = anyRows.chain(rows =>
      fc.shuffledSubarray(rows, { minLength: rows.length }).map(other => [rows, other] as const),
    );
    fc.assert(fc.property(twoOrders, ([rows, other]) => expect(figuresOf(other)).toEqual(figuresOf(rows))));
  });

  it('nor does the order of its columns', () => {
    const anyOrder = fc.shuffledSubarray(FIELD_NAMES, { minLength: FIELD_NAMES.length });
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, fields) => {
        expect(reportOf(rows, fields)).toEqual(reportOf(rows));
      }),
    );
  });

  it('saying it all twice accepts the same rows and counts the rest as said before', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const once = judgeRoll([aRoll(numbered(rows))]);
        const twice = judgeRoll([aRoll([...numbered(rows), ...numbered(rows)])]);
        expect(twice.accepted).toEqual(once.accepted);
        expect(twice.duplicates).toHaveLength(2 * once.duplicates.length + once.accepted.length);
        expect(twice.conflicts.map(({ unit }) => unit)).toEqual(once.conflicts.map(({ unit }) => unit));
      }),
    );
  });
});
