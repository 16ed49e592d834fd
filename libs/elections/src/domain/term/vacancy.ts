import { exceeds } from '@sifang/kernel';
import { meets } from '@sifang/voting/domain';
import type { ElectionProfile, Remedy } from '../law/election-profile.js';
import { emptySeats, type Term } from './term.js';

export interface Vacancy {
  readonly seats: number;
  /** Null: nothing has to happen. */
  readonly remedy: Remedy | null;
  /** Whether too few are left for the committee to go on as it is. */
  readonly tooFew: boolean;
}

/** What empty seats lead to, once no alternate is left (cases 67, 68). Null: every seat is filled. */
export function vacancyOf(
  term: Pick<Term, 'members' | 'size' | 'leastSize'>,
  { vacancy }: Pick<ElectionProfile, 'vacancy'>,
): Vacancy | null {
  const { left, missing, leastSize, then, otherwise } = vacancy.value;
  const seats = emptySeats(term).length;
  if (seats === 0) return null;
  const filled = term.size - seats;
  const tooFew =
    (left !== null && !meets(filled, left, term.size)) ||
    (missing !== null && exceeds(seats, missing, term.size)) ||
    (leastSize && filled < term.leastSize);
  return { seats, tooFew, remedy: tooFew ? then : otherwise };
}
