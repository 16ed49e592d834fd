export enum CommitteeMeetingKind {
  /** 定期会议 */
  REGULAR = 'REGULAR',
  /** 临时会议 */
  EXTRA = 'EXTRA',
}
