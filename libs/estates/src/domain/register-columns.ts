import { Refusal } from '@sifang/kernel';

/** Headings of the file, as the property offices write them. */
export const HEADINGS = {
  row: '序号',
  building: '楼栋',
  section: '单元',
  room: '房号',
  use: '房屋用途',
  area: '专有部分面积(㎡)',
  areaSource: '面积来源',
  status: '权属状态',
  owners: '产权人',
  ids: '证件号后六位',
  phone: '手机号',
  ownership: '共有情况',
  remark: '备注',
} as const;

export type Field = keyof typeof HEADINGS;
/** Where each field stands in a line. */
export type Columns = Readonly<Record<Field, number>>;
/** A line as the file holds it. */
export type Cells = Readonly<Record<Field, unknown>>;

/**
 * Null for a line that is no heading, such as the title above it.
 * @throws Refusal COLUMN_MISSING · COLUMN_TWICE
 */
export function columnsOf(line: readonly unknown[]): Columns | null {
  if (!line.includes(HEADINGS.building) || !line.includes(HEADINGS.room)) return null;
  return mapFields((field, heading) => {
    const column = line.indexOf(heading);
    if (column < 0) throw new Refusal('COLUMN_MISSING', `The file has no column ${heading}.`, field);
    if (line.lastIndexOf(heading) !== column)
      throw new Refusal('COLUMN_TWICE', `The file has two columns ${heading}.`, field);
    return column;
  });
}

export function cellsOf(line: readonly unknown[], columns: Columns): Cells {
  return mapFields(field => line[columns[field]]);
}

function mapFields<T>(valueOf: (field: Field, heading: string) => T): Record<Field, T> {
  const entries = Object.entries(HEADINGS) as [Field, string][];
  return Object.fromEntries(entries.map(([field, heading]) => [field, valueOf(field, heading)])) as Record<
    Field,
    T
  >;
}
