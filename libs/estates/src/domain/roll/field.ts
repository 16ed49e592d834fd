/** What the columns of a roll mean, with the names by which people know them. */
export const FIELDS = {
  row: '序号',
  building: '楼栋',
  section: '单元',
  room: '房号',
  use: '房屋用途',
  area: '专有部分面积',
  areaSource: '面积来源',
  status: '权属状态',
  owners: '产权人',
  ids: '证件号后六位',
  phone: '手机号',
  ownership: '共有情况',
  remark: '备注',
} as const;

export type Field = keyof typeof FIELDS;

/** Without these nobody could say which unit a row is about, what it weighs or whose it is. */
export const REQUIRED: readonly Field[] = [
  'building',
  'room',
  'use',
  'area',
  'areaSource',
  'status',
  'owners',
  'ids',
];

/** What a finding calls a field: AREA_MISSING, OWNER_UNREADABLE. */
export const CODES: Readonly<Record<Field, string>> = {
  row: 'ROW_NUMBER',
  building: 'BUILDING',
  section: 'SECTION',
  room: 'ROOM',
  use: 'USE',
  area: 'AREA',
  areaSource: 'AREA_SOURCE',
  status: 'STATUS',
  owners: 'OWNER',
  ids: 'OWNER_ID',
  phone: 'PHONE',
  ownership: 'OWNERSHIP',
  remark: 'REMARK',
};
