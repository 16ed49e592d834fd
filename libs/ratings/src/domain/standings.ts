import type { Fraction } from './fraction.js';
import { weighted } from './fraction.js';
import { ranking, type Ranked } from './result.js';

/** A published result of one organisation at one estate. */
export interface Standing {
  readonly estateId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  /** Units that could answer. */
  readonly eligible: number;
  /** Null: 样本不足. */
  readonly points: Fraction | null;
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
