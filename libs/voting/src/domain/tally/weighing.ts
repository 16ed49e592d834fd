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

/** Area counts as each unit was voted. A head has one say, so units that differ leave it open. */
export function weigh(voices: readonly Voice[]): Weighing {
  const units = voices.filter(({ stances }) => stances.size > 0);
  const sayings = new Map([...grouped(units, ({ head }) => head)].map(([head, its]) => [head, saying(its)]));
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

/** What an owner marked goes before what the rules make of the same owner's silence on another unit. */
function saying(units: readonly Voice[]): ReadonlySet<Stance> {
  const marked = units.filter(({ silent }) => !silent);
  return new Set((marked.length ? marked : units).flatMap(({ stances }) => [...stances]));
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
