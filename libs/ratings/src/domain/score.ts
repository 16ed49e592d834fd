import type { Share } from '@sifang/kernel';
import type { Figures, Marked } from './disclosure/figures.js';
import { fraction, minus, times, weighted, type Fraction } from './fraction.js';
import { itemsFor, itemsOf, Scale, type AskedItem, type Instrument } from './instrument.js';
import { DONT_KNOW, type Values } from './answer.js';
import { BODIES, RaterGroup, type Weights } from './rater-group.js';

/** Out of 100; null where nobody judged it. */
export type Points = Fraction | null;

/** What a body gave, in the order of its form. */
export type Sheets = Readonly<Partial<Record<RaterGroup, Values>>>;

export interface Score {
  readonly all: Points;
  readonly groups: readonly {
    readonly group: RaterGroup;
    readonly weight: number;
    readonly points: Points;
  }[];
  readonly areas: readonly { readonly code: string; readonly points: Points }[];
  readonly items: readonly ItemScore[];
  /** By owners. */
  readonly buildings: readonly {
    readonly buildings: readonly string[];
    readonly answers: number;
    readonly points: Points;
  }[];
}

export interface ItemScore {
  readonly code: string;
  readonly points: Points;
  readonly groups: readonly { readonly group: RaterGroup; readonly points: Fraction }[];
  /** Owners who marked it, 不清楚 not counted; 0: fewer than five did. */
  readonly marks: number;
  /** Left out of every sum, because an objection to it was upheld. */
  readonly struck: boolean;
}

interface Basis {
  readonly instrument: Instrument;
  readonly weights: Weights;
  readonly figures: Figures;
  readonly sheets: Sheets;
  /** Codes of items. */
  readonly struck: readonly string[];
}

/**
 * An item: mean of its groups by their weights. An area: mean of its items by their points. All: mean of the areas by
 * theirs. Whoever did not judge, or could not tell, weighs nothing there, and the others share what is left in
 * proportion.
 */
export function scoreOf(basis: Basis): Score {
  const { instrument, weights, figures, struck } = basis;
  const items = itemsOf(instrument).map(item => itemScore(item, basis));
  const groups = [RaterGroup.OWNERS, ...BODIES].map(group => ({
    ...{ group, weight: weights[group] },
    points: overall(
      instrument,
      items.map(({ code, struck: out, groups: of }) => ({
        code,
        points: out ? null : (of.find(each => each.group === group)?.points ?? null),
      })),
    ),
  }));
  const counted = items.map(({ code, points, struck: out }) => ({ code, points: out ? null : points }));
  return {
    all: overall(instrument, counted),
    groups,
    areas: instrument.areas.map(({ code }) => ({ code, points: areaPoints(instrument, code, counted) })),
    items,
    buildings: figures.blocks.map(({ buildings, answers, items: marked }) => ({
      ...{ buildings, answers },
      points: overall(
        instrument,
        ownersPoints(instrument, marked).filter(({ code }) => !struck.includes(code)),
      ),
    })),
  };
}

/** 样本不足 below either; without a single unit that could answer there is nothing to reach. */
export function isSufficient(
  answers: number,
  eligible: number,
  { minSample, minResponse }: { readonly minSample: number; readonly minResponse: Share },
): boolean {
  return answers >= minSample && answers * minResponse.denominator >= eligible * minResponse.numerator;
}

/** Where it went and by how much, in points; null where one of the two has no score. */
export function change(from: Points, to: Points): Points {
  return from && to && minus(to, from);
}

type CodePoints = { readonly code: string; readonly points: Points };

function itemScore(item: AskedItem, { instrument, weights, figures, sheets, struck }: Basis): ItemScore {
  const owners = itemsFor(instrument, RaterGroup.OWNERS).findIndex(({ code }) => code === item.code);
  const marked = figures.items[owners] ?? null;
  const groups: { group: RaterGroup; points: Fraction }[] = [];
  if (marked) groups.push({ group: RaterGroup.OWNERS, points: mean(instrument, item, marked) });
  for (const group of BODIES) {
    const at = itemsFor(instrument, group).findIndex(({ code }) => code === item.code);
    const value = at < 0 ? undefined : sheets[group]?.[at];
    if (value !== undefined && value !== DONT_KNOW)
      groups.push({ group, points: mean(instrument, item, { marks: 1, sum: value }) });
  }
  const parts = groups.map(({ group, points }) => ({ weight: weights[group], value: points }));
  return {
    ...{ code: item.code, points: weighted(parts), groups },
    ...{ marks: marked?.marks ?? 0, struck: struck.includes(item.code) },
  };
}

function ownersPoints(instrument: Instrument, marked: readonly (Marked | null)[]): CodePoints[] {
  return itemsFor(instrument, RaterGroup.OWNERS).map((item, at) => {
    const of = marked[at];
    return { code: item.code, points: of ? mean(instrument, item, of) : null };
  });
}

function mean({ scale }: Instrument, { points }: AskedItem, { marks, sum }: Marked): Fraction {
  return times(fraction(sum, marks * (scale === Scale.FIVE ? 5 : points)), fraction(100));
}

function overall(instrument: Instrument, items: readonly CodePoints[]): Points {
  return weighted(
    instrument.areas.flatMap(({ code, weight }) => {
      const value = areaPoints(instrument, code, items);
      return value ? [{ weight, value }] : [];
    }),
  );
}

function areaPoints({ areas }: Instrument, area: string, items: readonly CodePoints[]): Points {
  const { items: asked } = areas.find(({ code }) => code === area)!;
  return weighted(
    asked.flatMap(({ code, points: weight }) => {
      const value = items.find(each => each.code === code)?.points;
      return value ? [{ weight, value }] : [];
    }),
  );
}
