import { FIELDS, type Field } from '../field.js';
import { judgeRoll, type Verdict } from '../judge-roll.js';
import type { Cell, Sheet } from '../line.js';

export type Cells = Partial<Record<Field, Cell>>;

const ALL = Object.keys(FIELDS) as Field[];

/** A row in which nothing has to be mended. */
export const flat: Required<Cells> = {
  row: '88',
  building: '3号楼',
  section: '1单元',
  room: '502',
  use: '住宅',
  area: '89.64',
  areaSource: '登记',
  status: '已登记',
  owners: '沈文、周丽',
  ids: '606492、47122X',
  phone: '15694441948',
  ownership: '共同共有',
  remark: '',
};

/** What makes of it a unit with one owner, and one that the developer still has. */
export const ofOneOwner: Cells = { owners: '郑洋', ids: '189149', ownership: '单独所有' };
export const unsold: Cells = { status: '未售', owners: '建设单位', ids: '', phone: '', ownership: '' };

/** Each differs from the row above in what is given; rows are numbered from 1 unless they say otherwise. */
export function aRoll(rows: readonly Cells[], fields: readonly Field[] = ALL): Sheet {
  const lines = rows.map((cells, at) => ({ ...flat, row: String(at + 1), room: String(101 + at), ...cells }));
  return aSheet([fields.map(field => FIELDS[field]), ...lines.map(line => fields.map(field => line[field]))]);
}

export function aSheet(lines: readonly (readonly Cell[])[], name = ''): Sheet {
  return { name, lines: lines.map((cells, at) => ({ number: at + 1, cells })) };
}

export function judged(...rows: Cells[]): Verdict {
  return judgeRoll([aRoll(rows)]);
}
