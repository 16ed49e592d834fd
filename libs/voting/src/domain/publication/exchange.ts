import { Stance } from '../ballot/stance.js';
import { grouped } from '../tally/grouped.js';
import type { Settled } from '../tally/weighing.js';
import type { Said } from './said.js';

/** What would be published of one item. */
export interface Figures {
  /** Areas are published in whole multiples of this many 0.01 ㎡, rounded down. */
  readonly step: number;
  /** Exactly, in 0.01 ㎡: also of owners whose units differ, and of silence that follows. */
  readonly areas: Readonly<Record<Settled, number>>;
  /** The smallest agreeing area that is enough, which the outcome tells about. */
  readonly leastAgreeing: number;
}

/**
 * Whether somebody could have said something else without a published number being another one: somebody else said
 * that something else, and the two may be exchanged. Who has no such partner can be told from the figures, at least by
 * this exchange; so the answer errs on the side of secrecy.
 * @param said by those who are asked about and may be exchanged; the figures may be of more than them
 */
export function standingOut(said: readonly Said[], figures: Figures): Said[] {
  const alike = [...grouped(said, kindOf).values()].map(its => ({
    ...{ kind: kindOf(its[0]!), stance: its[0]!.stance },
    areas: its.map(each => each.area).sort((a, b) => a - b),
  }));
  const hasPartner = (one: Said): boolean =>
    alike.some(({ kind, stance, areas }) => {
      if (kind === kindOf(one)) return false;
      const { least, most } = exchangeable(one.stance, stance, figures);
      return someBetween(areas, one.area - most, one.area - least);
    });
  return said.filter(one => one.choices.length > 1 || !hasPartner(one));
}

function kindOf({ choices, stance }: Said): string {
  return `${choices.join()} ${stance}`;
}

/** By how much the first may be larger than the second, so that all sums are published as they are. */
function exchangeable(
  from: Settled | null,
  to: Settled | null,
  { step, leastAgreeing, areas }: Figures,
): { readonly least: number; readonly most: number } {
  if (from === to) return { least: -Infinity, most: Infinity };
  // What took part in all is published to 0.01 ㎡.
  if (from === null || to === null) return { least: 0, most: 0 };
  const [left, joined] = [areas[from], areas[to]];
  let [least, most] = [(left % step) - step + 1, left % step];
  [least, most] = [Math.max(least, -(joined % step)), Math.min(most, step - 1 - (joined % step))];
  const spare = areas.AGREE - leastAgreeing;
  if (from === Stance.AGREE && spare >= 0) most = Math.min(most, spare);
  if (from === Stance.AGREE && spare < 0) least = Math.max(least, spare + 1);
  if (to === Stance.AGREE && spare >= 0) least = Math.max(least, -spare);
  if (to === Stance.AGREE && spare < 0) most = Math.min(most, -spare - 1);
  return { least, most };
}

/** Whether a sorted list has a number from `least` to `most`. */
function someBetween(sorted: readonly number[], least: number, most: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! <= most;
}
