import type { Discarded } from '../ballot/ballot.js';
import type { MatterRule } from '../law/matter.js';
import type { Figure } from '../roll/figure.js';
import type { MaybeFigure, Outcome, Test } from './decide.js';
import type { Flag } from './flag.js';
import type { Settled } from './weighing.js';

/** One item decided, with everything that shows why. */
export interface Decision {
  readonly rule: MatterRule;
  readonly outcome: Outcome;
  readonly tests: readonly Test[];
  readonly counted: Counted;
  readonly followed: Followed | null;
  readonly flags: readonly Flag[];
}

/**
 * The first four are how everything was counted, those who followed a majority included. Of the others, as marked:
 * each says how many it was. What was not counted from ballots is null.
 */
export interface Counted {
  readonly participating: MaybeFigure;
  readonly agree: MaybeFigure;
  readonly against: Figure | null;
  readonly abstain: Figure | null;
  readonly withMajority: Figure | null;
  readonly blank: Figure | null;
  readonly spoiled: Figure | null;
  readonly discarded: readonly Discarded[];
}

/** Who went with the majority, and which one that was. */
export interface Followed {
  readonly majority: Settled | null;
  /** Those who chose 随多数. */
  readonly chosen: Figure;
  /** Those who were silent, by this article of the owners' rules. */
  readonly silent: Figure;
  readonly article: string | null;
}
