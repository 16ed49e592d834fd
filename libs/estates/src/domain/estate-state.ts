/** Who looks after an estate. Derived from its organisations and services, never stored. */
export enum EstateState {
  /** 已成立业委会 */
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  /** 已组建物管会 */
  PROPERTY_MANAGEMENT_COMMITTEE = 'PROPERTY_MANAGEMENT_COMMITTEE',
  /** 有物业服务企业 */
  FIRM = 'FIRM',
  /** 物管缺位: none of the three. */
  NOBODY = 'NOBODY',
}

export interface LookedAfterBy {
  readonly ownersCommittee: boolean;
  readonly propertyManagementCommittee: boolean;
  /** Whether a firm serves today. */
  readonly firm: boolean;
}

/** All that apply; NOBODY alone or not at all. */
export function statesOf(by: LookedAfterBy): EstateState[] {
  const states = [
    by.ownersCommittee && EstateState.OWNERS_COMMITTEE,
    by.propertyManagementCommittee && EstateState.PROPERTY_MANAGEMENT_COMMITTEE,
    by.firm && EstateState.FIRM,
  ].filter(state => state !== false);
  return states.length > 0 ? states : [EstateState.NOBODY];
}
