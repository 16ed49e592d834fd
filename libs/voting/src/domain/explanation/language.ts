import type { MatterRule } from '../law/matter.js';
import type { Measure, Outcome } from '../tally/decide.js';
import type { Settled } from '../tally/weighing.js';

/** The phrases of which a result is explained. Amounts come as they are to be read, such as `600` or `60000.00`. */
export interface Language {
  readonly space: string;
  matter(rule: MatterRule): string;
  /** `bound` as `boundText` writes it. */
  participation(bound: string): string;
  agreement(bound: string): string;
  /** Joins the two measures and ends the sentence. */
  both(heads: string, area: string): string;
  /** Of those who agree, for the public: the heads, and that the area is not said. */
  withheld(heads: string): string;
  wholeMissing(measure: Measure): string;
  actualMissing(measure: Measure, least: string, whole: string): string;
  comparison(measure: Measure, numbers: Comparison): string;
  chosen(heads: string, area: string): string;
  silent(heads: string, area: string, article: string): string;
  follow(who: readonly string[], majority: Settled | null): string;
  verdict(outcome: Outcome): string;
  cannotEstablish(because: 'MISSING' | 'OPEN'): string;
}

export interface Comparison {
  readonly least: string;
  readonly whole: string;
  readonly actual: string;
  /** By how much it falls short; null when it does not, or when that is open. */
  readonly short: string | null;
  readonly open: boolean;
}
