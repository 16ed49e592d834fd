import { Refusal } from '@sifang/kernel';
import { stanceOf, Stance } from '../ballot/stance.js';
import { DiscardReason, type Discarded } from '../ballot/ballot.js';
import type { BlankPolicy, Policies } from '../law/policies.js';
import type { CountedUnit } from '../roll/electorate.js';
import { FlagCode } from './flag.js';
import { SettledAs } from './settled-as.js';
import { sharedOwners } from './shared-owners.js';
import type { Standing } from './standing.js';
import { voiceOf, type Voice } from './voice.js';
import type { Settled } from './weighing.js';

/** 认定 of a flag of one item. */
export interface Settlement {
  readonly code: FlagCode;
  /** Those of the flag, in its order. */
  readonly units: readonly string[];
  readonly as: SettledAs;
}

export function settledAs(stance: Stance): SettledAs {
  return stance === Stance.FOLLOW ? SettledAs.WITH_MAJORITY : SettledAs[stance];
}

function stanceFor(as: SettledAs): Stance | null {
  return Object.values(Stance).find(stance => settledAs(stance) === as) ?? null;
}

interface Told {
  readonly standings: readonly Standing[];
  readonly discarded: readonly Discarded[];
}

/** Of ballots that bear one moment those count that say what was decided. */
export function toldApart(
  { standings, discarded }: Told,
  settlements: readonly Settlement[],
  blank: BlankPolicy,
): Told {
  const decided = new Map(
    settlements.flatMap(({ code, units, as }) =>
      code === FlagCode.SAME_MOMENT ? [[units[0], stanceFor(as)]] : [],
    ),
  );
  const counts = (ballot: Standing['ballots'][number]): boolean =>
    !decided.has(ballot.unit) || stanceOf(ballot, blank) === decided.get(ballot.unit);
  return {
    standings: standings.map(standing => ({ ...standing, ballots: standing.ballots.filter(counts) })),
    discarded: [
      ...discarded,
      ...standings.flatMap(({ unit, ballots }) =>
        ballots
          .filter(ballot => ballot.unit === unit.unit && !counts(ballot))
          .map(ballot => ({ ballot, reason: DiscardReason.SETTLED })),
      ),
    ],
  };
}

/** What heads say whose units were voted differently, by what was decided. */
export function settledHeads(
  voices: readonly Voice[],
  settlements: readonly Settlement[],
): ReadonlyMap<string, Stance> {
  const headOf = new Map(voices.map(({ unit, head }) => [unit, head]));
  return new Map(
    settlements
      .filter(({ code }) => code === FlagCode.HEAD_CONFLICT)
      .map(({ units, as }) => [headOf.get(units[0]!)!, stanceFor(as)!]),
  );
}

/** Undefined: nobody decided. */
export function settledMajority(settlements: readonly Settlement[]): Settled | null | undefined {
  const found = settlements.find(({ code }) => code === FlagCode.MAJORITIES_DISAGREE);
  return found && (stanceFor(found.as) as Settled | null);
}

/** What a settlement is held against: all that was returned, before anything was settled. */
export interface Returned {
  readonly standings: readonly Standing[];
  readonly units: readonly CountedUnit[];
  readonly policies: Policies;
}

/**
 * Each settles what the ballots have left open, once, and as one of the things that were marked.
 * @throws Refusal SETTLEMENT_UNFIT
 */
export function requireFit(settlements: readonly Settlement[], returned: Returned): void {
  const seen = new Set<string>();
  for (const { code, units, as } of settlements) {
    const key = [code, ...units].join(' ');
    if (seen.has(key) || !choicesFor(code, units, returned).includes(as))
      throw new Refusal('SETTLEMENT_UNFIT', 'This settles nothing that the ballots have left open.', 'as');
    seen.add(key);
  }
}

/** What may be decided about a flag. None: it goes away once others are settled, or not at all. */
export function choicesFor(
  code: FlagCode,
  units: readonly string[],
  returned: Returned,
): readonly SettledAs[] {
  switch (code) {
    case FlagCode.SAME_MOMENT:
      return units.length === 1 ? severalOf(ownStances(units[0]!, returned)) : [];
    case FlagCode.HEAD_CONFLICT:
      return severalOf(headsStances(units, returned));
    case FlagCode.MAJORITIES_DISAGREE:
      return units.length === 0 && returned.standings.some(one => says(one, returned).has(Stance.FOLLOW))
        ? [SettledAs.NO_MAJORITY, SettledAs.AGREE, SettledAs.AGAINST, SettledAs.ABSTAIN]
        : [];
    case FlagCode.SHARED_OWNER:
      return sharedOwners(returned.units).some(flag => sameUnits(flag.units, units))
        ? [SettledAs.AS_COUNTED]
        : [];
    case FlagCode.NO_MAJORITY:
    case FlagCode.MAJORITY_OPEN:
      return [];
  }
}

/** What the ballots of this very unit say. */
function ownStances(unit: string, { standings, policies }: Returned): readonly Stance[] {
  const ballots = standings.find(standing => standing.unit.unit === unit)?.ballots ?? [];
  const stances = ballots.filter(own => own.unit === unit).map(own => stanceOf(own, policies.blank));
  return stances.filter(stance => stance !== null);
}

/** What is marked for units that are all those of one head which have a ballot. */
function headsStances(units: readonly string[], returned: Returned): readonly Stance[] {
  const head = returned.standings.find(({ unit }) => unit.unit === units[0])?.unit.head;
  const voted = returned.standings.filter(
    ({ unit, ballots }) => unit.head === head && ballots.some(own => own.unit === unit.unit),
  );
  const isOfHead = sameUnits(
    voted.map(({ unit }) => unit.unit),
    units,
  );
  return isOfHead ? voted.flatMap(standing => [...says(standing, returned)]) : [];
}

function says(standing: Standing, { policies }: Returned): ReadonlySet<Stance> {
  return voiceOf(standing, policies).stances;
}

function sameUnits(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}

function severalOf(stances: readonly Stance[]): SettledAs[] {
  const different = [...new Set(stances)];
  return different.length > 1 ? different.map(settledAs) : [];
}
