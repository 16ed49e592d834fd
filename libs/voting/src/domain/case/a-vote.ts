import { Refusal } from '@sifang/kernel';
import { decideCase } from './decide-case.js';
import { printable } from './print-decision.js';

/** Builds cases for tests in the form that `npm run tally` reads, so that a test says only what it is about. */

export interface UnitGiven {
  readonly unit: string;
  readonly area: string;
  readonly use: string;
  readonly status: string;
  readonly owners: readonly string[];
}

export interface BallotGiven {
  readonly unit: string;
  readonly channel: string;
  readonly number?: string;
  readonly choice: string;
  readonly at: string;
}

/** A dwelling of 100 ㎡ that belongs to an owner of the same name. */
export function aUnit(unit: string, more: Partial<UnitGiven> = {}): UnitGiven {
  return { unit, area: '100.00', use: 'DWELLING', status: 'REGISTERED', owners: [unit], ...more };
}

export function aBallot(unit: string, choice: string, more: Partial<BallotGiven> = {}): BallotGiven {
  return { unit, channel: 'ELECTRONIC', choice, at: '2026-06-03T10:00:00+08:00', ...more };
}

export interface VoteGiven {
  readonly profile?: string;
  readonly matter?: string;
  readonly policies?: Readonly<Record<string, unknown>>;
  readonly roll: readonly UnitGiven[];
  readonly ballots: readonly BallotGiven[];
  readonly settlements?: readonly { code: string; units: readonly string[]; as: string }[];
}

export interface FigurePrinted {
  readonly heads: number | null;
  readonly area: string | null;
}

export interface FlagPrinted {
  readonly code: string;
  readonly units: readonly string[];
  /** What two people may decide about it. */
  readonly choices?: readonly string[];
  readonly settled?: string;
}

export interface Printed {
  readonly outcome: string;
  readonly minimum: Readonly<Record<string, number | string | null>>;
  readonly tests: readonly {
    measure: string;
    need: string;
    actual: number | string | null;
    met: boolean | null;
  }[];
  readonly figures: Readonly<Record<string, FigurePrinted>> & { discarded: readonly DiscardedPrinted[] };
  readonly flags: readonly FlagPrinted[];
  readonly explanation: { readonly zh: string; readonly en: string };
}

export type DiscardedPrinted = BallotGiven & { readonly reason: string };

/** The decision as a program reads it that takes it from a file. */
export function decided(given: object): Printed {
  const whole = { profile: 'national', matter: '278-4', ...given };
  return JSON.parse(JSON.stringify(printable(decideCase(whole)))) as Printed;
}

export function vote(given: VoteGiven): Printed {
  return decided(given);
}

/** Owners of one unit each, named after `group`, whose areas add up to `area` hundredths. */
export function aCrowd(group: string, heads: number, area: number): UnitGiven[] {
  const each = Math.floor(area / heads);
  return Array.from({ length: heads }, (_, index) => {
    const hundredths = index === 0 ? area - each * (heads - 1) : each;
    return aUnit(`${group}-${index + 1}`, { area: areaText(hundredths) });
  });
}

export function areaText(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** One ballot for each of these units. */
export function allVote(units: readonly UnitGiven[], choice: string): BallotGiven[] {
  return units.map(({ unit }) => aBallot(unit, choice));
}

/** The field that the refusal of a case names; undefined when it is decided. */
export function refused(given: unknown, decide: (given: object) => unknown = decided): string | undefined {
  try {
    decide(given as object);
  } catch (error) {
    if (error instanceof Refusal) return error.field;
    throw error;
  }
  return undefined;
}
