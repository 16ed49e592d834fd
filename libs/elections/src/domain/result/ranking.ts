import { TieBreak } from '../law/election-profile.js';

/** What the vote says of a candidate; area in whole numbers of 0.01 ㎡. */
export interface CandidateFigures {
  readonly candidateId: string;
  readonly heads: number;
  readonly area: number;
  /** More than half of those taking part agreed, by heads and by area. */
  readonly passed: boolean;
}

/** Of equal votes: who stands before whom, as a lot or a further vote has said. The first is before the second. */
export type Settled = readonly string[];

/**
 * Candidates that no rule tells apart stand together; elsewhere a group is one. Votes are compared by heads first where the
 * place's list names nothing else first: heads or area is the measure by which it ranks.
 */
export type Ranking = readonly (readonly CandidateFigures[])[];

/** Never by the order in which they came. */
export function rank(
  candidates: readonly CandidateFigures[],
  tieBreak: readonly TieBreak[],
  settled: Settled = [],
): Ranking {
  const groups: CandidateFigures[][] = [];
  for (const candidate of [...candidates].sort((a, b) => compare(a, b, tieBreak) || byId(a, b))) {
    const last = groups.at(-1);
    if (last && compare(last[0]!, candidate, tieBreak) === 0) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups.flatMap(group => inOrder(group, settled));
}

function compare(a: CandidateFigures, b: CandidateFigures, tieBreak: readonly TieBreak[]): number {
  for (const by of measures(tieBreak)) {
    const difference = by === TieBreak.AREA ? b.area - a.area : b.heads - a.heads;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A list that names only one measure ranks by it alone: the other never decides unasked. */
function measures(tieBreak: readonly TieBreak[]): TieBreak[] {
  const named = tieBreak.filter(by => by === TieBreak.HEADS || by === TieBreak.AREA);
  return named.length > 0 ? named : [TieBreak.HEADS];
}

/** Who was settled stands before those who were not, who are equals still. */
function inOrder(group: CandidateFigures[], settled: Settled): CandidateFigures[][] {
  const place = ({ candidateId }: CandidateFigures): number => settled.indexOf(candidateId);
  const first = group.filter(one => place(one) >= 0).sort((a, b) => place(a) - place(b));
  const equal = group.filter(one => place(one) < 0);
  return [...first.map(one => [one]), ...(equal.length > 0 ? [equal] : [])];
}

/** So that a group of equals is printed the same, whoever came first; it decides nothing. */
function byId(a: CandidateFigures, b: CandidateFigures): number {
  return a.candidateId < b.candidateId ? -1 : 1;
}
