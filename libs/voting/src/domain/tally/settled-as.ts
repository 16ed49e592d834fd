/** What two people decided about a flag: what counts of what was marked, never anything else. */
export enum SettledAs {
  AGREE = 'AGREE',
  AGAINST = 'AGAINST',
  ABSTAIN = 'ABSTAIN',
  /** 随多数 */
  WITH_MAJORITY = 'WITH_MAJORITY',
  /** Of two majorities that differ none is followed. */
  NO_MAJORITY = 'NO_MAJORITY',
  /** 核对无误: it was looked at, and stays as it is counted. */
  AS_COUNTED = 'AS_COUNTED',
}
