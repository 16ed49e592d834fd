import { Refusal, type CalendarDay, type Share } from '@sifang/kernel';
import { SMALLEST_BLOCK } from './disclosure/blocks.js';
import type { Instrument } from './instrument.js';
import type { Lines } from './ladder.js';
import { BODIES, RaterGroup, type Weights } from './rater-group.js';

export enum RoundState {
  /** 评议中 */
  OPEN = 'OPEN',
  /** 初评: closed, and with the rated organisation. */
  PRELIMINARY = 'PRELIMINARY',
  /** 已公布 */
  PUBLISHED = 'PUBLISHED',
  /** 已取消 */
  CANCELLED = 'CANCELLED',
}

const NEXT = {
  OPEN: [RoundState.PRELIMINARY, RoundState.CANCELLED],
  PRELIMINARY: [RoundState.PUBLISHED],
  PUBLISHED: [],
  CANCELLED: [],
} as const satisfies Record<RoundState, readonly RoundState[]>;

/** How a round is decided. No rule fixes any of these: they are settings, and printed with the result. */
export interface Settings {
  readonly weights: Weights;
  /** Fewer answers of owners than this: 样本不足, no score and no rank. */
  readonly minSample: number;
  /** Of the units that could answer; reached when it is this much. */
  readonly minResponse: Share;
  readonly lines: Lines;
  /** Working days that the rated organisation has to object. */
  readonly objectionDays: number;
}

export const DEFAULT_SETTINGS: Settings = {
  weights: { OWNERS: 60, COMMITTEE: 15, COMMUNITY: 15, TOWN: 10 },
  // About what a survey of 成都 asked at each estate (34); ours.
  minSample: 30,
  minResponse: { numerator: 5, denominator: 100 },
  lines: { green: 80, yellow: 70 },
  objectionDays: 5,
};

/** Who rates whom, when, and how that is decided. */
export interface Round {
  readonly id: string;
  readonly seq: number;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  /** The rated organisation. */
  readonly subjectId: string;
  readonly instrument: Instrument;
  /** Such as 2026-Q4. */
  readonly period: string;
  readonly settings: Settings;
  readonly state: RoundState;
  readonly openedBy: string;
  readonly openedAt: Date;
  /** From this moment on nobody answers. */
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  /** Last day on which the rated organisation may object; null while the round is open. */
  readonly objectUntil: CalendarDay | null;
  /** When it said that it has nothing (more) to object. */
  readonly acceptedAt: Date | null;
  readonly publishedAt: Date | null;
}

export function roundNotFound(): Refusal {
  return new Refusal('RATING_ROUND_NOT_FOUND', 'There is no such round.');
}

/** @throws Refusal ROUND_NOT_OPEN · ROUND_NOT_PRELIMINARY · ROUND_PUBLISHED */
export function requireMayBecome({ state }: Pick<Round, 'state'>, to: RoundState): void {
  if ((NEXT[state] as readonly RoundState[]).includes(to)) return;
  if (state === RoundState.PUBLISHED)
    throw new Refusal('ROUND_PUBLISHED', 'The result has been published and stands.');
  if (to === RoundState.PUBLISHED)
    throw new Refusal('ROUND_NOT_PRELIMINARY', 'A round is closed before its result is published.');
  throw new Refusal('ROUND_NOT_OPEN', 'This round is not open for rating.');
}

/** @throws Refusal ROUND_NOT_OPEN */
export function requireOpen({ state, closesAt }: Pick<Round, 'state' | 'closesAt'>, now: Date): void {
  if (state !== RoundState.OPEN || now >= closesAt)
    throw new Refusal('ROUND_NOT_OPEN', 'This round is not open for rating.');
}

/** @throws Refusal ROUND_NOT_PRELIMINARY */
export function requirePreliminary({ state }: Pick<Round, 'state'>): void {
  if (state !== RoundState.PRELIMINARY)
    throw new Refusal('ROUND_NOT_PRELIMINARY', 'This is for the days between closing and publication.');
}

/** @throws Refusal ROUND_NOT_PUBLISHED */
export function requirePublished({ state }: Pick<Round, 'state'>): void {
  if (state !== RoundState.PUBLISHED)
    throw new Refusal('ROUND_NOT_PUBLISHED', 'This follows from a published result.');
}

/** @throws Refusal SETTINGS_UNFIT · MIN_SAMPLE_TOO_SMALL */
export function requireFitSettings({ weights, minSample, lines }: Settings): void {
  const all = [weights.OWNERS, ...BODIES.map(body => weights[body])];
  if (all.some(weight => weight < 0 || weight > 100) || weights[RaterGroup.OWNERS] === 0)
    throw new Refusal('SETTINGS_UNFIT', 'Weights are from 0 to 100, and owners weigh something.', 'weights');
  if (lines.yellow >= lines.green || lines.yellow < 1 || lines.green > 100)
    throw new Refusal(
      'SETTINGS_UNFIT',
      'The yellow line lies below the green one, both within 1 to 100.',
      'lines',
    );
  if (minSample < SMALLEST_BLOCK)
    throw new Refusal('MIN_SAMPLE_TOO_SMALL', `Ask for at least ${SMALLEST_BLOCK} answers.`, 'minSample');
}

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 60;

/** @throws Refusal CLOSING_UNFIT */
export function requireFitClosing(closesAt: Date, now: Date): void {
  const days = (closesAt.getTime() - now.getTime()) / DAY_MS;
  if (days <= 0 || days > LONGEST_DAYS)
    throw new Refusal('CLOSING_UNFIT', `A round closes within ${LONGEST_DAYS} days from now.`, 'closesAt');
}
