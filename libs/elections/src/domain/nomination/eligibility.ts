import { Refusal } from '@sifang/kernel';

/** 任职条件, one by one (上海 Art 20, 北京 Art 39). */
export enum EligibilityItem {
  /** 本物业管理区域的业主 */
  IS_OWNER = 'IS_OWNER',
  /** 完全民事行为能力 */
  FULL_CAPACITY = 'FULL_CAPACITY',
  /** 本人及近亲属不在本小区物业服务企业任职 */
  NOT_OF_THE_FIRM = 'NOT_OF_THE_FIRM',
  /** 无欠缴物业费、维修资金 */
  NOTHING_UNPAID = 'NOTHING_UNPAID',
  /** 无违法建设 */
  NO_ILLEGAL_WORKS = 'NO_ILLEGAL_WORKS',
}

export enum EligibilityVerdict {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  /** 无法核实: said openly, and no reason by itself to leave somebody out. */
  CANNOT_ESTABLISH = 'CANNOT_ESTABLISH',
}

export const ELIGIBILITY_ITEMS = Object.values(EligibilityItem);

/** What the candidate said and what was found out. */
export interface EligibilityCheck {
  readonly item: EligibilityItem;
  /** By the candidate; null: not yet. */
  readonly declared: boolean | null;
  /** Null: nobody has looked yet. */
  readonly verdict: EligibilityVerdict | null;
}

/** 本人声明: all of them, true or not. @throws Refusal DECLARATIONS_INCOMPLETE */
export function requireDeclarations(declared: readonly EligibilityItem[]): void {
  const missing = ELIGIBILITY_ITEMS.filter(item => !declared.includes(item));
  if (missing.length === 0) return;
  throw new Refusal('DECLARATIONS_INCOMPLETE', `Say something about ${missing.join(', ')}.`, 'declarations');
}

/**
 * One item not met keeps somebody off the list. What cannot be established is decided by the declaration, which everybody can
 * object to while the list is posted; that somebody owns a unit is never left to a declaration. [D]
 * @throws Refusal ELIGIBILITY_UNCHECKED
 */
export function isEligible(checks: readonly EligibilityCheck[]): boolean {
  const found = new Map(checks.map(check => [check.item, check]));
  const open = ELIGIBILITY_ITEMS.filter(item => !found.get(item)?.verdict);
  if (open.length > 0) throw new Refusal('ELIGIBILITY_UNCHECKED', `Not looked at yet: ${open.join(', ')}.`);
  return ELIGIBILITY_ITEMS.every(item => {
    const { verdict, declared } = found.get(item)!;
    if (verdict === EligibilityVerdict.CANNOT_ESTABLISH)
      return item !== EligibilityItem.IS_OWNER && declared === true;
    return verdict === EligibilityVerdict.MET;
  });
}

/** What is found out is said with what it rests on. @throws Refusal EVIDENCE_MISSING */
export function requireEvidence(evidence: string): void {
  if (evidence.trim() === '') throw new Refusal('EVIDENCE_MISSING', 'Say what this rests on.', 'evidence');
}
