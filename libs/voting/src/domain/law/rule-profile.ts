import type { Share } from '@sifang/kernel';
import type {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from './policies.js';

/**
 * What differs between places, as data: how a vote there is set up unless it says otherwise. The thresholds are no part
 * of it, because the Civil Code gives them to everybody. Null is "no rule found".
 */
export interface RuleProfile {
  readonly zh: string;
  readonly en: string;
  readonly duplicates: Ruled<DuplicatePolicy>;
  readonly blank: Ruled<BlankPolicy>;
  readonly parking: Ruled<ParkingPolicy>;
  readonly severalUnits: Ruled<SeveralUnitsPolicy>;
  readonly following: Ruled<FollowingPolicy>;
  /** Whole days between notice and meeting. */
  readonly noticeDays: Ruled<{ readonly regular: number; readonly temporary: number }>;
  /** How long ballots may be cast. */
  readonly windowDays: Ruled<{ readonly least: number; readonly most: number }> | null;
  /** By how much the window may be extended in all. */
  readonly extensionMonths: Ruled<number> | null;
  /** How often the window may be extended. */
  readonly extensionTimes: Ruled<number>;
  /** Whole days that a preliminary result is posted for inquiries, the first not counted. */
  readonly inquiryDays: Ruled<number>;
  /** Whole days that a paper hangs where it could not be delivered, the first not counted; sooner it is no delivery. */
  readonly postedUpDays: Ruled<number> | null;
  /** Who may put a matter again sooner than that, after too few took part. */
  readonly raiseAgain: Ruled<{ readonly months: number; readonly committee: Share }> | null;
  /** From how many percent of likeness on somebody has to say whether an item is one that failed; asked where `raiseAgain` is. */
  readonly askedLikeness: Ruled<number> | null;
  /** For how many principals one agent may vote, counted by heads. */
  readonly principalsPerProxy: Ruled<number> | null;
  /** Whether only another owner may vote for an owner. */
  readonly agentsOwnersOnly: Ruled<boolean>;
  /** Whether nobody who works for the firm may. */
  readonly agentsFirmBarred: Ruled<boolean>;
}

export interface Ruled<T> {
  readonly value: T;
  /** The text it is from; of our own defaults why, in English. */
  readonly source: string;
  /** Why we chose it, where no rule was found; null: there is one. */
  readonly reason: { readonly zh: string; readonly en: string } | null;
  /** The day of the version that was read; for our own defaults, when they were set. */
  readonly asOf: string;
  readonly standing: Standing;
}

export enum Standing {
  /** A law or regulation. */
  RULE = 'RULE',
  /** What an authority says or its system does. */
  PRACTICE = 'PRACTICE',
  /** No rule was found; the vote should settle it. */
  OUR_DEFAULT = 'OUR_DEFAULT',
}

export function rule<T>(value: T, source: string, asOf: string): Ruled<T> {
  return { value, source, reason: null, asOf, standing: Standing.RULE };
}

export function practice<T>(value: T, source: string, asOf: string): Ruled<T> {
  return { value, source, reason: null, asOf, standing: Standing.PRACTICE };
}

/** @param en why; @param zh the same in Chinese, for values that owners read of */
export function ourDefault<T>(value: T, en: string, zh = en): Ruled<T> {
  return { value, source: en, reason: { zh, en }, asOf: '2026-11-22', standing: Standing.OUR_DEFAULT };
}
