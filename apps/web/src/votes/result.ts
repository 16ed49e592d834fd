/** One measure of an item's result: heads, or whole 0.01 ㎡. Null is not published, or not known. */
export interface ResultMeasure {
  readonly participating: number | null;
  readonly agree: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  /** How much must agree, rounded up. */
  readonly needed: number | null;
}

export type VoteOutcome = 'PASSED' | 'NOT_PASSED' | 'NO_QUORUM' | 'CANNOT_ESTABLISH';

/** 选举项 */
export interface Election {
  readonly no: number;
  readonly text: string;
  readonly seats: number;
}

export interface ItemResult {
  readonly position: number;
  readonly text: string;
  /** Whose candidate it is; null: an item of its own. */
  readonly election: Election | null;
  readonly outcome: VoteOutcome;
  readonly explanation: { readonly zh: string; readonly en: string };
  readonly heads: ResultMeasure;
  readonly area: ResultMeasure;
}
