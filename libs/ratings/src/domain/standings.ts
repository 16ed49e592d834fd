import type { Fraction } from './fraction.js';
import { weighted } from './fraction.js';
import { ranking, type Ranked } from './result.js';

/** A published result of one organisation at one estate. */
export interface Standing {
  readonly estateId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  /** Only what the same instrument asked is compared. */
  readonly instrumentCode: string;
  /** Units that could answer. */
  readonly eligible: number;
  /** Null: 样本不足. */
  readonly points: Fraction | null;
}

/** What an organisation stands at over a period in which it was rated more than once at an estate. */
export type PeriodStanding<T extends Standing> = T & {
  /** With a score. */
  readonly rounds: number;
};

/**
 * Of each organisation at each estate and each instrument one: the newest, with the mean of all its scores in the period, whichever are longer.
 * @param all the newest first
 */
export function overPeriod<T extends Standing>(all: readonly T[]): PeriodStanding<T>[] {
  const sameAs = (one: Standing) => (other: Standing) =>
    one.estateId === other.estateId &&
    one.subjectId === other.subjectId &&
    one.instrumentCode === other.instrumentCode;
  const newest = all.filter((each, at) => all.findIndex(sameAs(each)) === at);
  return newest.map(each => {
    const scores = all.filter(sameAs(each)).flatMap(({ points }) => points ?? []);
    const points = weighted(scores.map(value => ({ weight: 1, value })));
    return { ...each, points, rounds: scores.length };
  });
}

/** One after the other: of each instrument all that it has, the one with the most first. */
export function byInstrument<T extends Pick<Standing, 'instrumentCode'>>(all: readonly T[]): T[][] {
  const codes = [...new Set(all.map(({ instrumentCode }) => instrumentCode))];
  return codes
    .map(code => all.filter(({ instrumentCode }) => instrumentCode === code))
    .sort((one, other) => other.length - one.length);
}

export interface FirmStanding {
  readonly subjectId: string;
  readonly subjectName: string;
  /** With a score. */
  readonly estates: number;
  readonly points: Fraction | null;
}

/** An organisation over its estates: each weighs as many units as could answer there. */
export function byOrganisation(all: readonly Standing[]): Ranked<FirmStanding>[] {
  const ids = [...new Set(all.map(({ subjectId }) => subjectId))];
  return ranking(
    ids.map(subjectId => {
      const of = all.filter(each => each.subjectId === subjectId);
      const parts = of.flatMap(({ eligible, points }) =>
        points ? [{ weight: eligible, value: points }] : [],
      );
      return { subjectId, subjectName: of[0]!.subjectName, estates: parts.length, points: weighted(parts) };
    }),
  );
}
