import type { PlacedSlate } from './slate.js';

/**
 * The letters of a ballot as they count, from those that were marked. The one place between a ballot and every count of it:
 *
 * - more names than seats make the ballot void for this election and for nothing else (case 63). A mark that nobody
 *   can read may be one name too many, so it counts as a name here and nowhere else [D];
 * - nothing marked is a blank, which the vote's policy settles as for any item;
 * - whoever marked somebody has taken part, for all candidates alike: who was not marked was not agreed to.
 */
export function asCounted(letters: string, slates: readonly PlacedSlate[]): string {
  return slates.reduce(
    (all, { first, size, seats }) =>
      all.slice(0, first) + slateAsCounted(all.slice(first, first + size), seats) + all.slice(first + size),
    letters,
  );
}

function slateAsCounted(marked: string, seats: number): string {
  const named = [...marked].filter(letter => letter === 'A' || letter === 'S').length;
  if (named > seats) return 'S'.repeat(marked.length);
  if (/[ARX]/.test(marked)) return marked.replace(/[BSW]/g, 'X');
  return (named > 0 ? 'S' : 'B').repeat(marked.length);
}
