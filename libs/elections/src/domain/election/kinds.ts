/** Why there is an election. */
export enum ElectionKind {
  /** 首次业主大会会议 */
  FIRST = 'FIRST',
  /** 换届 */
  REELECTION = 'REELECTION',
  /** 补选: seats that became vacant. */
  BY_ELECTION = 'BY_ELECTION',
  /** 另行选举: seats that an election left open. */
  SEPARATE = 'SEPARATE',
}

/** Elections for a whole committee; the others fill some seats of one that serves. */
export function isWhole(kind: ElectionKind): boolean {
  return kind === ElectionKind.FIRST || kind === ElectionKind.REELECTION;
}
