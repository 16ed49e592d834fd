import type { Explanation } from '../explanation/explain.js';
import type { Reconciliation } from '../life/result.js';
import type { Figure } from '../roll/figure.js';
import type { Outcome, Test } from '../tally/decide.js';
import type { Decision } from '../tally/decision.js';
import type { FlagCode } from '../tally/flag.js';
import type { SettledAs } from '../tally/settled-as.js';

/** 统计结果 as it was counted and posted, kept with the vote. Heads, and areas in whole numbers of 0.01 ㎡. */
export interface PostedResult {
  /** An instant, as ISO text. */
  readonly countedAt: string;
  readonly electorate: Figure & { readonly units: number };
  /** Units with a ballot, whatever it says. */
  readonly turnout: { readonly units: number; readonly electronic: number; readonly paper: number };
  readonly papers: Reconciliation;
  readonly items: readonly PostedItem[];
}

export interface PostedItem {
  readonly position: number;
  readonly itemId: string;
  readonly outcome: Outcome;
  readonly tests: readonly Test[];
  /** Exactly: for those who counted and who run the vote. */
  readonly figures: ItemFigures;
  readonly followed: Decision['followed'];
  readonly flags: readonly PostedFlag[];
  readonly explanation: Explanation;
  readonly published: PublishedItem;
}

export interface ItemFigures {
  readonly participating: Figure;
  readonly agree: Figure;
  readonly against: Figure;
  readonly abstain: Figure;
  /** As marked, of all whose head has such a ballot. */
  readonly withMajority: Figure;
  readonly blank: Figure;
  readonly spoiled: Figure;
  /** 已作废: ballots that are kept and do not count. */
  readonly discarded: number;
}

export interface PostedFlag {
  readonly code: FlagCode;
  /** Names of units; only for those who counted. */
  readonly units: readonly string[];
  readonly text: { readonly zh: string; readonly en: string };
  /** Of those units on the roll, in the order of `units`. */
  readonly unitNos: readonly number[];
  /** What two people may decide about it now. */
  readonly choices: readonly SettledAs[];
  readonly settled: SettledAs | null;
  /** Who decided so, and why; null: nobody yet. */
  readonly settlement: FlagSettlement | null;
}

export interface FlagSettlement {
  readonly reason: string;
  /** Names. */
  readonly proposedBy: string;
  readonly confirmedBy: string;
  /** An instant, as ISO text. */
  readonly at: string;
}

/** What everybody may read of an item, beside heads and outcome; see `publishable`. */
export interface PublishedItem {
  /** Areas by stance are rounded down to this many 0.01 ㎡; null: they are not published. */
  readonly step: number | null;
  readonly unanimous: boolean;
  /** Heads by building; null: not published. */
  readonly buildings: readonly BuildingFigures[] | null;
  /** Of a secret vote in which too few took part: nothing by choice is kept, and what stands for it is zero. */
  readonly withheld?: boolean;
  readonly explanation: Explanation;
}

export interface BuildingFigures {
  readonly building: string;
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
}
