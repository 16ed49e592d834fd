import { exceeds, type Share } from '@sifang/kernel';
import type { ElectionProfile } from '../law/election-profile.js';
import { rank, type CandidateFigures, type Settled } from './ranking.js';

export enum ElectionOutcome {
  /** All seats are filled. */
  COMPLETE = 'COMPLETE',
  /** Enough for a committee; a separate election fills the rest. */
  SEATS_MISSING = 'SEATS_MISSING',
  /** 未产生 */
  NOT_ESTABLISHED = 'NOT_ESTABLISHED',
  /** 得票相同: nobody is seated before a lot or a further vote. */
  TIED = 'TIED',
  /** 未达参与比例 */
  NO_QUORUM = 'NO_QUORUM',
  /** Figures are open: the vote cannot be decided yet. */
  CANNOT_ESTABLISH = 'CANNOT_ESTABLISH',
}

export interface ElectionResult {
  readonly outcome: ElectionOutcome;
  readonly seats: number;
  /** Ranked. While TIED: those who are elected however it is settled. */
  readonly elected: readonly string[];
  /** Ranked, within the place's limit. Empty while TIED. */
  readonly alternates: readonly string[];
  /** Each group of equals that the last seat, or the order of the alternates, hangs on. */
  readonly ties: readonly Tie[];
  readonly missing: number;
}

export interface Tie {
  readonly candidateIds: readonly string[];
  /** How many of them get a seat; 0: only their order as alternates is open. */
  readonly seats: number;
}

export interface Counted {
  readonly candidates: readonly CandidateFigures[];
  readonly participation: 'MET' | 'NOT_MET' | 'OPEN';
}

export interface Seats {
  /** To be filled by this election. */
  readonly open: number;
  /** Of the whole committee. */
  readonly size: number;
  /** Members who serve already, at a by-election or a separate one. */
  readonly serving: number;
  /** The smallest lawful committee of this estate. */
  readonly legalLeast: number;
}

/**
 * Elected is who has more than half of those taking part behind them, by heads and by area, then in the order of votes as far as
 * there are seats (case 58). Whoever passed and got none is an alternate, within the limit (case 59). The last seat between
 * equals is given to nobody (case 60). A committee stands with more than the place's part of its size, and not below the
 * smallest lawful size (case 62); an election that elects nobody has failed, also where others serve already.
 */
export function resultOf(
  { tieBreak, alternates, validity }: Pick<ElectionProfile, 'tieBreak' | 'alternates' | 'validity'>,
  seats: Seats,
  { candidates, participation }: Counted,
  settled: Settled = [],
): ElectionResult {
  const nobody = { seats: seats.open, elected: [], alternates: [], ties: [], missing: seats.open };
  if (participation === 'NOT_MET') return { ...nobody, outcome: ElectionOutcome.NO_QUORUM };
  if (participation === 'OPEN') return { ...nobody, outcome: ElectionOutcome.CANNOT_ESTABLISH };
  const ranked = rank(
    candidates.filter(({ passed }) => passed),
    tieBreak.value,
    settled,
  );
  const most = atMost(alternates.value, seats.size);
  const placed = place(ranked, seats.open, most);
  const missing = Math.max(0, seats.open - placed.elected.length);
  if (placed.ties.length > 0)
    return { ...placed, outcome: ElectionOutcome.TIED, seats: seats.open, alternates: [], missing: 0 };
  const filled = seats.serving + placed.elected.length;
  const { leastSize, moreThan } = validity.value;
  const stands =
    placed.elected.length > 0 &&
    (!moreThan || exceeds(filled, moreThan, seats.size)) &&
    (!leastSize || filled >= seats.legalLeast);
  const outcome = !stands
    ? ElectionOutcome.NOT_ESTABLISHED
    : missing > 0
      ? ElectionOutcome.SEATS_MISSING
      : ElectionOutcome.COMPLETE;
  return { ...placed, outcome, seats: seats.open, missing };
}

function place(ranked: readonly (readonly CandidateFigures[])[], open: number, alternatesMost: number) {
  const elected: string[] = [];
  const alternates: string[] = [];
  const ties: Tie[] = [];
  let passed = 0;
  for (const group of ranked) {
    const ids = group.map(({ candidateId }) => candidateId);
    const seatsLeft = Math.max(0, open - passed);
    const alternatesLeft = Math.max(0, open + alternatesMost - Math.max(passed, open));
    passed += ids.length;
    if (ids.length <= seatsLeft) elected.push(...ids);
    else if (seatsLeft > 0) ties.push({ candidateIds: ids, seats: seatsLeft });
    else if (ids.length === 1) alternates.push(...ids.slice(0, alternatesLeft));
    // Equals among alternates: who is first steps in first, so their order is settled as well.
    else if (alternatesLeft > 0) ties.push({ candidateIds: ids, seats: 0 });
  }
  return { elected, alternates, ties };
}

/** At most the share of it: 1/2 of 7 is 3 (case 59). */
function atMost({ numerator, denominator }: Share, whole: number): number {
  return Number((BigInt(whole) * BigInt(numerator)) / BigInt(denominator));
}
