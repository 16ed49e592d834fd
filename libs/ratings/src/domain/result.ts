import { figuresOf, PROTECTED, type Figures, type Protection } from './disclosure/figures.js';
import type { CountedAnswer } from './disclosure/counted-answer.js';
import { compare, fraction, type Fraction } from './fraction.js';
import { lightOf, type Light } from './ladder.js';
import type { Round } from './round.js';
import { isSufficient, scoreOf, type Score, type Sheets } from './score.js';

/** What is known when a round has closed, and all that is ever known of it. Answers are not read again. */
export interface Closing {
  /** Units that could answer. */
  readonly eligible: number;
  readonly answers: number;
  /** Null: 样本不足, hence nothing is said of what owners gave. */
  readonly figures: Figures | null;
  readonly sheets: Sheets;
}

export type Rated = Pick<Round, 'instrument' | 'settings'>;

/** What is kept of a closed round. Figures are null where answers are too few; single answers are in none. */
export function closingOf(
  { instrument, settings }: Rated,
  answers: readonly CountedAnswer[],
  { eligible, sheets }: Pick<Closing, 'eligible' | 'sheets'>,
  protection: Protection = PROTECTED,
): Closing {
  const enough = isSufficient(answers.length, eligible, settings);
  return {
    ...{ eligible, sheets, answers: answers.length },
    figures: enough ? figuresOf(instrument, answers, protection) : null,
  };
}

/** A score as it is shown; null: 样本不足, or nothing that is not struck was marked by enough. */
export function scored(
  { instrument, settings }: Rated,
  closing: Closing,
  struck: readonly string[],
): Score | null {
  const { figures, sheets } = closing;
  const score = figures && scoreOf({ instrument, weights: settings.weights, figures, sheets, struck });
  return score?.all ? score : null;
}

/** @param before lights of the earlier rounds, oldest first */
export function lightFor({ settings }: Rated, score: Score | null, before: readonly Light[]): Light {
  return lightOf(score?.all ?? null, settings.lines, before);
}

export interface Ranked<T> {
  readonly of: T;
  /** From 1; equal scores share a rank. Null: 样本不足. */
  readonly rank: number | null;
}

/** The best first; those without a score last, and without a rank (case 78). */
export function ranking<T extends { readonly points: Fraction | null }>(all: readonly T[]): Ranked<T>[] {
  const least = fraction(-1);
  const order = [...all].sort((one, other) => compare(other.points ?? least, one.points ?? least));
  return order.map(of => ({
    of,
    rank: of.points && order.findIndex(({ points }) => points && compare(points, of.points!) === 0) + 1,
  }));
}
