import { hundredthsOf } from './area.js';
import type { Cells } from './register-columns.js';
import { AreaSource, Ownership, UnitStatus, UnitUse, type RegisterRow, type UnitOwner } from './register.js';
import { RowReader } from './row-reader.js';

const USES = new Map([
  ['住宅', UnitUse.DWELLING],
  ['商铺', UnitUse.SHOP],
  ['办公', UnitUse.OFFICE],
  ['车位', UnitUse.PARKING],
  ['储藏室', UnitUse.STORAGE],
]);

const AREA_SOURCES = new Map([
  ['登记', AreaSource.REGISTER],
  ['测绘', AreaSource.SURVEY],
  ['合同', AreaSource.CONTRACT],
]);

const STATUSES = new Map([
  ['已登记', UnitStatus.REGISTERED],
  ['已售未登记', UnitStatus.SOLD_UNREGISTERED],
  ['已售未交付', UnitStatus.SOLD_UNDELIVERED],
  ['未售', UnitStatus.UNSOLD],
]);

const OWNERSHIPS = new Map([
  ['单独所有', Ownership.SOLE],
  ['共同共有', Ownership.JOINT],
]);

const POSITIVE = /^[1-9]\d{0,8}$/;
/** 3号楼, A座, or a name such as 商业街. 3栋, 3幢, 3# and 三号楼 are other names of 3号楼 and would make it two buildings. */
const BUILDING = /^(?:[1-9]\d*号楼|[A-Z]座|(?!.*(?:号楼|[栋幢座])$)\p{Script=Han}{2,})$/u;
const SECTION = /^[1-9]\d*单元$/;
const ROOM = /^[A-Z]?\d+(?:-\d+)?$/;
const NAME = /^[\p{Script=Han}·（）]{2,}$|^[A-Z][A-Za-z' .-]*[a-z]$/u;
const ID_SUFFIX = /^[0-9A-Z]{6}$/;
const PHONE = /^1\d{10}$/;
const ANYTHING = /^/;

/**
 * One line of a clean register. @param sheetLine its place in the sheet, for when even its 序号 cannot be read.
 * @throws Refusal whose code names the field and what is wrong with it, such as AREA_MISSING or OWNER_UNREADABLE.
 */
export function readRegisterRow(cells: Cells, sheetLine: number): RegisterRow {
  const row = Number(new RowReader(cells, `Line ${sheetLine} of the sheet`).text('row', POSITIVE));
  const reader = new RowReader(cells, `Row ${row}`);
  const status = reader.word('status', STATUSES);
  return {
    row,
    building: reader.text('building', BUILDING),
    section: reader.optional('section', SECTION),
    room: reader.text('room', ROOM),
    use: reader.word('use', USES),
    area: areaOf(reader),
    areaSource: reader.word('areaSource', AREA_SOURCES),
    status,
    ...(status === UnitStatus.UNSOLD ? developersHolding(reader) : holding(reader)),
    remark: reader.optional('remark', ANYTHING),
  };
}

type Holding = Pick<RegisterRow, 'owners' | 'ownership' | 'phone'>;

function areaOf(reader: RowReader): number {
  const area = hundredthsOf(reader.text('area', ANYTHING));
  if (area === null) throw reader.unreadable('area');
  return area;
}

/** What nobody bought belongs to the developer (建设单位), who has no certificate in this list. */
function developersHolding(reader: RowReader): Holding {
  const name = reader.text('owners', NAME);
  for (const field of ['ids', 'phone', 'ownership'] as const)
    if (reader.optional(field, ANYTHING) !== '')
      throw reader.refusal(field, 'MISMATCH', 'is given for an unsold unit');
  return { owners: [{ name, idSuffix: null }], ownership: null, phone: null };
}

function holding(reader: RowReader): Holding {
  const owners = ownersOf(reader);
  const ownership = reader.word('ownership', OWNERSHIPS);
  if ((ownership === Ownership.SOLE) !== (owners.length === 1))
    throw reader.refusal('ownership', 'MISMATCH', `does not fit the number of owners, ${owners.length}`);
  return { owners, ownership, phone: reader.optional('phone', PHONE) || null };
}

function ownersOf(reader: RowReader): UnitOwner[] {
  const names = reader.list('owners', NAME);
  const ids = reader.list('ids', ID_SUFFIX);
  if (names.length === 0) throw reader.refusal('owners', 'MISSING', 'is missing');
  if (names.length !== ids.length)
    throw reader.refusal('ids', 'MISMATCH', `names ${ids.length} certificates for ${names.length} owners`);
  return names.map((name, at) => ({ name, idSuffix: ids[at]! }));
}
