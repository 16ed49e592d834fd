import { Stance } from '../ballot/stance.js';
import type { Figure } from '../roll/figure.js';
import { grouped } from './grouped.js';
import type { Voice } from './voice.js';

export type Settled = Exclude<Stance, Stance.FOLLOW>;
export const SETTLED: readonly Settled[] = [Stance.AGREE, Stance.AGAINST, Stance.ABSTAIN];

/** How much each stance has: for certain, and at most if all that is open went its way. */
export interface Weighing {
  readonly participating: Figure;
  readonly certain: Readonly<Record<Settled, Figure>>;
  readonly possible: Readonly<Record<Settled, Figure>>;
  /** Heads whose units say different things. */
  readonly openHeads: readonly string[];
}

interface Part {
  readonly heads: readonly ReadonlySet<Stance>[];
  readonly units: readonly Voice[];
}

/**
 * Area counts as each unit was voted. A head has one say, so units that differ leave it open.
 * @param settled what such heads say, where people have decided it
 */
export function weigh(voices: readonly Voice[], settled: ReadonlyMap<string, Stance> = new Map()): Weighing {
  const units = voices.filter(({ stances }) => stances.size > 0);
  const sayings = sayingsOf(voices, settled);
  const part: Part = { heads: [...sayings.values()], units };
  const only = (stance: Stance) => (stances: ReadonlySet<Stance>) =>
    stances.size === 1 && stances.has(stance);
  const also = (stance: Stance) => (stances: ReadonlySet<Stance>) => stances.has(stance);
  return {
    participating: measure(part, () => true),
    certain: ofEach(stance => measure(part, only(stance))),
    possible: ofEach(stance => measure(part, also(stance))),
    openHeads: [...sayings].filter(([, stances]) => stances.size > 1).map(([head]) => head),
  };
}

/** By head, of all that take part: one stance, or several where that is open. */
export function sayingsOf(
  voices: readonly Voice[],
  settled: ReadonlyMap<string, Stance> = new Map(),
): ReadonlyMap<string, ReadonlySet<Stance>> {
  const units = voices.filter(({ stances }) => stances.size > 0);
  return new Map(
    [...grouped(units, ({ head }) => head)].map(([head, its]) => [
      head,
      decided(saying(its), settled.get(head)),
    ]),
  );
}

/** What an owner marked goes before what the rules make of the same owner's silence on another unit. */
function saying(units: readonly Voice[]): ReadonlySet<Stance> {
  const marked = units.filter(({ silent }) => !silent);
  return new Set((marked.length ? marked : units).flatMap(({ stances }) => [...stances]));
}

/** Whoever was found to go with the majority does not make it: FOLLOW is none of what is weighed. */
function decided(stances: ReadonlySet<Stance>, settled: Stance | undefined): ReadonlySet<Stance> {
  return settled === undefined || stances.size < 2 ? stances : new Set([settled]);
}

function measure({ heads, units }: Part, counts: (stances: ReadonlySet<Stance>) => boolean): Figure {
  return {
    heads: heads.filter(counts).length,
    area: units.reduce((sum, { stances, area }) => (counts(stances) ? sum + area : sum), 0),
  };
}

function ofEach(figure: (stance: Settled) => Figure): Record<Settled, Figure> {
  return {
    [Stance.AGREE]: figure(Stance.AGREE),
    [Stance.AGAINST]: figure(Stance.AGAINST),
    [Stance.ABSTAIN]: figure(Stance.ABSTAIN),
  };
}
