/** Who rates. */
export enum RaterGroup {
  /** 业主: one answer for each unit, and nobody else learns it. */
  OWNERS = 'OWNERS',
  /** 业委会（物管会）: one sheet in the name of the body, as the following. */
  COMMITTEE = 'COMMITTEE',
  /** 社区 */
  COMMUNITY = 'COMMUNITY',
  /** 镇（街道） */
  TOWN = 'TOWN',
}

/** Bodies judge in their own name and sign for it: their sheets are public and protect nobody. */
export const BODIES = [RaterGroup.COMMITTEE, RaterGroup.COMMUNITY, RaterGroup.TOWN] as const;

export type Weights = Readonly<Record<RaterGroup, number>>;
