import { Stance } from '../ballot/stance.js';
import type { MatterRule } from '../law/matter.js';
import type { Figure } from '../roll/figure.js';
import { decideByTotals } from '../tally/by-totals.js';
import type { Chip } from './chip.js';
import type { SecretCount } from './count-slips.js';

/** Exactly, of one item: for who counts, never for a page. */
export interface SecretTotals {
  readonly agree: Figure;
  readonly against: Figure;
  readonly abstain: Figure;
}

/** Adds up the chips of a vote, in whatever order they lie. One for each item, in its position. */
export function totalsOf(chips: readonly Chip[], items: number): SecretTotals[] {
  const sums = Array.from({ length: items }, () => ({ agree: zero(), against: zero(), abstain: zero() }));
  for (const { position, letter, area, counted } of chips) {
    const { agree, against, abstain } = sums[position - 1]!;
    const pile = letter === 'A' ? agree : letter === 'R' ? against : abstain;
    pile.heads += Number(counted);
    pile.area += area;
  }
  return sums;
}

function zero(): { heads: number; area: number } {
  return { heads: 0, area: 0 };
}

/** Who took part: heads, and area in 0.01 ㎡. */
export function wholeOf({ agree, against, abstain }: SecretTotals): Figure {
  return {
    heads: agree.heads + against.heads + abstain.heads,
    area: agree.area + against.area + abstain.area,
  };
}

/**
 * Whether what was kept of an item is what its totals come to: who took part, heads by choice, rounded areas, outcome.
 * @param totals of all who count
 */
export function comesTo(rule: MatterRule, totals: Figure, found: SecretTotals, kept: KeptCount): boolean {
  const participating = wholeOf(found);
  const { outcome } = decideByTotals(rule, { totals, participating, agree: found.agree });
  const { step } = kept;
  const piles = ['agree', 'against', 'abstain'] as const;
  return (
    same(participating, kept.participating) &&
    outcome === kept.outcome &&
    piles.every(
      pile =>
        (kept[pile].heads === null || kept[pile].heads === found[pile].heads) &&
        (step === null || kept[pile].area === found[pile].area - (found[pile].area % step)),
    )
  );
}

/** What was kept, in the words of a result; heads or areas that were not kept are null. */
export type KeptCount = Pick<SecretCount, 'participating' | 'outcome' | 'step'> & {
  readonly [P in keyof SecretTotals]: { readonly heads: number | null; readonly area: number | null };
};

export function asKept({ participating, outcome, step, heads, areas }: SecretCount): KeptCount {
  const pile = (stance: keyof NonNullable<typeof heads>) => ({
    heads: heads?.[stance] ?? null,
    area: areas?.[stance] ?? null,
  });
  return {
    ...{ participating, outcome, step },
    ...{ agree: pile(Stance.AGREE), against: pile(Stance.AGAINST), abstain: pile(Stance.ABSTAIN) },
  };
}

function same(one: Figure, other: Figure): boolean {
  return one.heads === other.heads && one.area === other.area;
}
