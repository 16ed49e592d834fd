import { grouped } from '../tally/grouped.js';
import { standingOut, type Figures } from './exchange.js';
import type { Said } from './said.js';

/**
 * What of an item's figures may be published without telling what a single owner chose. No rule was found for it: the
 * law asks that the result be posted, customs publish units and areas or totals and never a choice (rules A7). Ours [D]:
 *
 * - heads for each choice, the area that took part, and the outcome are always published: they are the result;
 * - areas by stance as exactly as every owner keeps a partner to be exchanged with, in steps of 0.01, 1, 10 and 100 ㎡,
 *   and not at all where even that singles somebody out, or fewer than twenty took part: of so few the step itself would tell;
 * - figures by building only where all buildings at once keep five heads and a partner within the building for each:
 *   otherwise what is left out would follow from the sum.
 *
 * Limits, which no rounding changes: a unanimous result tells what everybody chose; who holds far more area than others
 * shows in any sum; and what the outcome with the heads tells is told by the law itself.
 */
export interface Publishable {
  /** 1, 100, 1000 or 10000 × 0.01 ㎡; null: no areas by stance. */
  readonly step: number | null;
  /** Everybody chose the same, so the result tells what. */
  readonly unanimous: boolean;
  readonly byBuilding: boolean;
}

export type Exact = Omit<Figures, 'step'>;

/** Who took part, for areas by stance, and for sheets that are called one by one. */
export const FEWEST = 20;
/** In each building. */
const FEWEST_IN_BUILDING = 5;
export const STEPS: readonly number[] = [1, 100, 1_000, 10_000];
/** Times the area of the owner in the middle: whoever has more stands out in any sum. */
const FAR_MORE = 3;

/**
 * To which step areas can be told to everybody so that no choice follows from them.
 * @param fewest heads below which no area is told
 */
export function publishable(said: readonly Said[], exact: Exact, fewest = FEWEST): Publishable {
  const unanimous = new Set(said.flatMap(({ choices }) => choices)).size <= 1;
  if (unanimous) return { step: 1, unanimous, byBuilding: false };
  const step = said.length < fewest ? null : (STEPS.find(each => keepsAll(said, each, exact)) ?? null);
  return { step, unanimous, byBuilding: step !== null && buildingsKeepAll(said, step, exact) };
}

function keepsAll(said: readonly Said[], step: number, exact: Exact): boolean {
  const areas = said.map(({ area }) => area).sort((a, b) => a - b);
  const large = FAR_MORE * areas[areas.length >> 1]!;
  return standingOut(said, { ...exact, step }).every(({ area }) => area > large);
}

/** Sums stand for the whole vote, partners in the same building. */
function buildingsKeepAll(said: readonly Said[], step: number, exact: Exact): boolean {
  const buildings = [...grouped(said, ({ building }) => building)];
  return buildings.every(([building, theirs]) => {
    if (building === null || theirs.length < FEWEST_IN_BUILDING) return false;
    return standingOut(theirs, { ...exact, step }).length === 0;
  });
}

/** As it is published: rounded down, so that no bound looks met that is not. */
export function roundedTo(step: number, area: number): number {
  return area - (area % step);
}
