import type { CalendarDay } from '@sifang/kernel';
import type { Ownership, OwnersShare, RegisterRow, UnitOwner, UnitStatus } from './register.js';

/** What a unit is, apart from who owns it. */
export interface UnitFacts extends Pick<
  RegisterRow,
  'building' | 'section' | 'room' | 'use' | 'area' | 'areaSource' | 'remark'
> {
  /** Day of the certificate, survey or contract that gives the area; null when unknown. */
  readonly areaOn: CalendarDay | null;
  /** Its number or version; empty when unknown. */
  readonly areaDocument: string;
}

/** Who owns a unit, and how. */
export interface Owned {
  readonly status: UnitStatus;
  /** Null for what the developer did not sell. */
  readonly ownership: Ownership | null;
  readonly owners: readonly OwnerInShare[];
}

export interface OwnerInShare extends UnitOwner {
  /** Null unless owned in shares. */
  readonly share: OwnersShare | null;
}

/** Where a unit's owners stand now; what a change of them begins with. */
export interface UnitNow {
  readonly id: string;
  readonly estateId: string;
  /** Grows by one with every change of the unit or of its owners. */
  readonly version: number;
  readonly status: UnitStatus;
  /** Since when the present owners own it. */
  readonly since: CalendarDay;
  /** When those before them ended; null when there were none. */
  readonly freeFrom: CalendarDay | null;
}

/** Why owners came in. */
export enum ChangeReason {
  /** 建册: with a roll or by hand, nobody known before. */
  ROLL = 'ROLL',
  /** 买卖 */
  SALE = 'SALE',
  /** 继承 */
  INHERITANCE = 'INHERITANCE',
  /** 赠与 */
  GIFT = 'GIFT',
  /** 法院裁判 */
  COURT = 'COURT',
  /** 析产: joint owners part. */
  DIVISION = 'DIVISION',
  /** 交付: the developer hands a sold unit over. */
  DELIVERY = 'DELIVERY',
  /** 办理登记: the same owners are now registered. */
  REGISTRATION = 'REGISTRATION',
  /** 更正: what was entered was wrong from its first day. */
  CORRECTION = 'CORRECTION',
}
