/** An answer as it is counted: where the unit is, what it was given, and who knows it. */
export interface CountedAnswer {
  readonly building: string;
  readonly values: readonly number[];
  /** Whoever gave it by phone, or keyed it from paper. */
  readonly hand: string;
  readonly onPaper: boolean;
}
