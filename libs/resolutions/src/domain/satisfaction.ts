import { Refusal } from '@sifang/kernel';
import { ResolutionState } from './lifecycle.js';

export enum Satisfaction {
  /** 满意 */
  SATISFIED = 'SATISFIED',
  /** 基本满意 */
  FAIRLY_SATISFIED = 'FAIRLY_SATISFIED',
  /** 不满意 */
  DISSATISFIED = 'DISSATISFIED',
}

/** How many said what, and how many could have. */
export interface SatisfactionCount {
  readonly satisfied: number;
  readonly fairlySatisfied: number;
  readonly dissatisfied: number;
  /** 未评价: units whose owners could say and have not. */
  readonly unrated: number;
}

/** Hundredths of a percent, down; null where nobody could be counted. */
export interface SatisfactionRates {
  /** Among those who said something. */
  readonly ofRated: number | null;
  /** Among all who could: who said nothing counts as not satisfied. */
  readonly ofAll: number | null;
}

/** Both ways, because leaving out who said nothing flatters and counting them in accuses. */
export function ratesOf({
  satisfied,
  fairlySatisfied,
  dissatisfied,
  unrated,
}: SatisfactionCount): SatisfactionRates {
  const content = satisfied + fairlySatisfied;
  const rated = content + dissatisfied;
  return { ofRated: share(content, rated), ofAll: share(content, rated + unrated) };
}

/** @throws Refusal RATING_TOO_EARLY */
export function requireRateable({ state }: { readonly state: ResolutionState }): void {
  if (state !== ResolutionState.CLOSED)
    throw new Refusal('RATING_TOO_EARLY', 'Say how satisfied you are once the resolution is closed.');
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((10_000 * part) / whole);
}
