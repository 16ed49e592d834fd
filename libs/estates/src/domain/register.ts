/** One line of the owners' register (业主名册): a unit, who owns it, and where its area comes from. */
export interface RegisterRow {
  /** 序号 of the file, by which people find the line again. */
  readonly row: number;
  readonly building: string;
  /** 单元; empty where a building has none. */
  readonly section: string;
  readonly room: string;
  readonly use: UnitUse;
  /** Whole number of 0.01 ㎡, above zero. */
  readonly area: number;
  readonly areaSource: AreaSource;
  readonly status: UnitStatus;
  /** At least one; for an unsold unit the developer alone. */
  readonly owners: readonly UnitOwner[];
  /** Null for the developer. */
  readonly ownership: Ownership | null;
  /** One for each unit: the file does not say whose among the owners. */
  readonly phone: string | null;
  readonly remark: string;
}

export interface UnitOwner {
  readonly name: string;
  /** Last six characters of the certificate's number; null for the developer. */
  readonly idSuffix: string | null;
  /** Only where owned in shares; rolls do not give it. */
  readonly share?: OwnersShare | null;
}

/** A share as it is written: 1 of 3. Whole numbers; no float ever holds one. */
export interface OwnersShare {
  readonly part: number;
  readonly whole: number;
}

export enum UnitUse {
  /** 住宅 */
  DWELLING = 'DWELLING',
  /** 商铺 */
  SHOP = 'SHOP',
  /** 办公 */
  OFFICE = 'OFFICE',
  /** 车位 */
  PARKING = 'PARKING',
  /** 储藏室 */
  STORAGE = 'STORAGE',
}

/** In this order they prevail: register, else survey, else contract (法释〔2020〕17号 Art 8). */
export enum AreaSource {
  /** 登记 */
  REGISTER = 'REGISTER',
  /** 测绘 */
  SURVEY = 'SURVEY',
  /** 合同 */
  CONTRACT = 'CONTRACT',
}

/** The last two count as the developer's one head (法释〔2020〕17号 Art 9). */
export enum UnitStatus {
  /** 已登记 */
  REGISTERED = 'REGISTERED',
  /** 已售未登记 */
  SOLD_UNREGISTERED = 'SOLD_UNREGISTERED',
  /** 已售未交付 */
  SOLD_UNDELIVERED = 'SOLD_UNDELIVERED',
  /** 未售 */
  UNSOLD = 'UNSOLD',
}

export enum Ownership {
  /** 单独所有 */
  SOLE = 'SOLE',
  /** 共同共有: each owns the whole, undivided. */
  JOINT = 'JOINT',
  /** 按份共有 */
  SHARES = 'SHARES',
}

/** As people say it: 3号楼 1单元 502. */
export function unitName({
  building,
  section,
  room,
}: Pick<RegisterRow, 'building' | 'section' | 'room'>): string {
  return [building, section, room].filter(Boolean).join(' ');
}
