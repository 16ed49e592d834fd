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

/** How many said what, as it is told. */
export interface Told {
  readonly satisfied: number;
  readonly fairlySatisfied: number;
  readonly dissatisfied: number;
}

/** How many said what, and how many could have. */
export interface SatisfactionCount extends Told {
  /** Said something that is not told yet: fewer than five since the figures moved on. */
  readonly waiting: number;
  /** 未评价: units whose owners could say and have not. */
  readonly unrated: number;
}

/** Figures are of as many words at least, and so is the difference of any two of them. */
export const TOLD_AT_ONCE = 5;

/**
 * Figures that moved with every word would tell the newest one by their difference. So they move on by five, in the
 * order in which words came. Where all five are the same one of them is told as its neighbour: the figures are those of
 * five that differ, and nobody can tell which of the two it was. Hence each of the five could be any of two at least.
 */
export function toldOf(five: readonly Satisfaction[]): Told {
  const [first, ...others] = five as readonly [Satisfaction, ...Satisfaction[]];
  const ofOneMind = others.every(word => word === first);
  const words = ofOneMind ? [NEIGHBOUR[first], ...others] : five;
  const saying = (word: Satisfaction): number => words.filter(each => each === word).length;
  return {
    satisfied: saying(Satisfaction.SATISFIED),
    fairlySatisfied: saying(Satisfaction.FAIRLY_SATISFIED),
    dissatisfied: saying(Satisfaction.DISSATISFIED),
  };
}

const NEIGHBOUR: Readonly<Record<Satisfaction, Satisfaction>> = {
  SATISFIED: Satisfaction.FAIRLY_SATISFIED,
  FAIRLY_SATISFIED: Satisfaction.SATISFIED,
  DISSATISFIED: Satisfaction.FAIRLY_SATISFIED,
};

/** Hundredths of a percent, down; null where nobody could be counted. */
export interface SatisfactionRates {
  /** Among those whose words are told. */
  readonly ofRated: number | null;
  /** Among all who could: who said nothing, or nothing that is told yet, counts as not satisfied. */
  readonly ofAll: number | null;
}

/** Both ways, because leaving out who said nothing flatters and counting them in accuses. */
export function ratesOf({
  satisfied,
  fairlySatisfied,
  dissatisfied,
  waiting,
  unrated,
}: SatisfactionCount): SatisfactionRates {
  const content = satisfied + fairlySatisfied;
  const rated = content + dissatisfied;
  return { ofRated: share(content, rated), ofAll: share(content, rated + waiting + unrated) };
}

/** @throws Refusal RATING_TOO_EARLY */
export function requireRateable({ state }: { readonly state: ResolutionState }): void {
  if (state !== ResolutionState.CLOSED)
    throw new Refusal('RATING_TOO_EARLY', 'Say how satisfied you are once the resolution is closed.');
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((10_000 * part) / whole);
}
