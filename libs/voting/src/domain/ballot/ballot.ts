/** One ballot for one item, as it was returned. */
export interface Ballot {
  readonly unit: string;
  readonly channel: Channel;
  /** Printed on a paper ballot, where it is unique; null when it has none. */
  readonly number: string | null;
  readonly choice: Choice;
  readonly at: Date;
}

export enum Channel {
  ELECTRONIC = 'ELECTRONIC',
  PAPER = 'PAPER',
}

export enum Choice {
  /** 同意 */
  AGREE = 'AGREE',
  /** 反对 */
  AGAINST = 'AGAINST',
  /** 弃权 */
  ABSTAIN = 'ABSTAIN',
  /** 随多数: chosen by the owner on the ballot. */
  WITH_MAJORITY = 'WITH_MAJORITY',
  /** 未选: handed in without a mark. */
  BLANK = 'BLANK',
  /** 作废: void for this item, whatever the same sheet says about another. */
  SPOILED = 'SPOILED',
}

/** A ballot that is kept and does not count. */
export interface Discarded {
  readonly ballot: Ballot;
  readonly reason: DiscardReason;
}

export enum DiscardReason {
  /** Another ballot of the unit counts, or none of them does, by the vote's policy of this name. */
  FIRST_VALID = 'FIRST_VALID',
  LAST_VALID = 'LAST_VALID',
  ELECTRONIC_PREVAILS = 'ELECTRONIC_PREVAILS',
  CONFLICT_VOID = 'CONFLICT_VOID',
  /** The same paper was entered before. */
  ENTERED_TWICE = 'ENTERED_TWICE',
  /** 委托人本人已表决: the principal's own ballot counts, the proxy's does not (case 38). */
  PRINCIPAL_VOTED = 'PRINCIPAL_VOTED',
  /** 认定: two people decided that another ballot of the same moment counts. */
  SETTLED = 'SETTLED',
  /** Parking spaces and storerooms do not count in this vote. */
  USE_NOT_COUNTED = 'USE_NOT_COUNTED',
}
