import type { Choice } from '../ballot/ballot.js';
import { standingOut } from '../publication/exchange.js';
import type { Exact } from '../publication/publishable.js';
import type { Settled } from '../tally/weighing.js';

/** What one slip says on one item. */
export interface Spoken {
  readonly stance: Settled;
  readonly area: number;
  readonly counted: boolean;
}

/** 100 ㎡, in 0.01 ㎡: an estate's sums are told well enough by it, one owner's flat hardly moves it. */
export const SECRET_STEP = 10_000;
/** Who took part. */
const FEWEST = 20;

/**
 * How exactly areas by choice may be kept and published: in steps of 100 ㎡, where everybody who took part, however large, has
 * somebody who said something else and could have said it in their place without any figure being another one; otherwise
 * not at all. Stricter than of a named vote in both. A unanimous item tells what everybody chose, and its area is the one
 * that took part.
 */
export function stepFor(
  said: readonly Spoken[],
  exact: Exact,
  fewest = FEWEST,
): { readonly step: number | null; readonly unanimous: boolean } {
  if (new Set(said.map(({ stance }) => stance)).size <= 1) return { step: 1, unanimous: true };
  const figures = { ...exact, step: SECRET_STEP };
  const heads = said.filter(({ counted }) => counted);
  // Whose head came with another ballot has no head to exchange.
  const safe = [heads, said.filter(({ counted }) => !counted)].every(
    those => standingOut(those.map(asSaid), figures).length === 0,
  );
  return { step: heads.length >= fewest && safe ? SECRET_STEP : null, unanimous: false };
}

function asSaid({ stance, area }: Spoken): Parameters<typeof standingOut>[0][number] {
  return { area, stance, choices: [stance as string as Choice], building: null };
}
