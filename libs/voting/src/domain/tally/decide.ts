import { least, meets, type Bound } from '../law/bound.js';
import type { MatterRule } from '../law/matter.js';
import type { Figure } from '../roll/figure.js';

export enum Outcome {
  PASSED = 'PASSED',
  /** No valid decision was made; never "the opposite was". */
  NOT_PASSED = 'NOT_PASSED',
  /** 未达参与比例: too few took part, so that nothing was decided. */
  NO_QUORUM = 'NO_QUORUM',
  /** A figure is missing that the law asks for, or a person must settle something first. */
  CANNOT_ESTABLISH = 'CANNOT_ESTABLISH',
}

export type Measure = keyof Figure;

/** One comparison of the law. All numbers whole: heads, or 0.01 ㎡. */
export interface Test {
  readonly about: 'participation' | 'agreement';
  readonly measure: Measure;
  readonly bound: Bound;
  /** What the share is of; null when that is not known. */
  readonly whole: number | null;
  readonly least: number | null;
  readonly actual: number | null;
  /** Null when it cannot be told. */
  readonly met: boolean | null;
}

export type MaybeFigure = { readonly [M in Measure]: number | null };

export interface Figures {
  readonly totals: MaybeFigure;
  readonly participating: MaybeFigure;
  readonly agree: MaybeFigure;
}

/** Participation of all by heads and area, then agreement of those who took part by heads and area. */
export function testsOf(rule: MatterRule, { totals, participating, agree }: Figures): readonly Test[] {
  const test = (about: Test['about'], measure: Measure): Test => {
    const [bound, whole, actual] =
      about === 'participation'
        ? [rule.participation, totals[measure], participating[measure]]
        : [rule.agreement, participating[measure], agree[measure]];
    const met = whole === null || actual === null ? null : meets(actual, bound, whole);
    return { about, measure, bound, whole, actual, met, least: whole === null ? null : least(bound, whole) };
  };
  return [
    test('participation', 'heads'),
    test('participation', 'area'),
    test('agreement', 'heads'),
    test('agreement', 'area'),
  ];
}

/** One measure that fails is enough to fail, whatever the other one would say. */
export function outcomeOf(tests: readonly Test[]): Outcome {
  const results = (about: Test['about']): (boolean | null)[] =>
    tests.filter(test => test.about === about).map(({ met }) => met);
  const [participation, agreement] = [results('participation'), results('agreement')];
  if (participation.includes(false)) return Outcome.NO_QUORUM;
  if (participation.includes(null)) return Outcome.CANNOT_ESTABLISH;
  if (agreement.includes(false)) return Outcome.NOT_PASSED;
  if (agreement.includes(null)) return Outcome.CANNOT_ESTABLISH;
  return Outcome.PASSED;
}
