/** What a vote is after everything that was tried, as small as it can be written. */
export interface Model {
  state:
    | 'DRAFT'
    | 'ROLL_POSTED'
    | 'NOTICED'
    | 'CLOSED'
    | 'RESULT_POSTED'
    | 'DECLARED'
    | 'ARCHIVED'
    | 'ANNULLED'
    | 'GONE';
  /** How much was done to it. */
  events: number;
  everPosted: boolean;
  /** By the clock. */
  open: boolean;
  /** Since the result was posted. */
  daysPassed: boolean;
  readonly byPhone: Set<number>;
  /** Papers that are back, and whether the second person has keyed them. */
  readonly papers: Map<number, 'KEYED_ONCE' | 'ENTERED'>;
  /** Who filled a paper in and keyed it first. */
  readonly keyedBy: Map<number, Who>;
  sealed: boolean;
}

/** Units 1 and 2 are one owner's, who says the same for both: nothing is left open. */
export const SAYS: readonly string[] = ['AGREE', 'AGREE', 'AGREE', 'AGAINST'];
export const HEADS: readonly number[] = [1, 1, 2, 3];
export const AREA = 10_000;

export type Who = 'chair' | 'secretary' | 'owner' | 'office' | 'firm';

export interface Try {
  readonly who: Who;
  /** From 1. */
  readonly unit: number;
}
