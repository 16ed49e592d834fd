import { addDays, Refusal, type CalendarDay } from '@sifang/kernel';
import { leastOf } from '../election/trigger.js';
import type { ElectionProfile } from '../law/election-profile.js';

/** 候选人名单 as it stands posted. */
export interface CandidateList {
  /** 1, 2, … of this election. */
  readonly version: number;
  readonly postedOn: CalendarDay;
  /** The last day; the first is not counted (Civil Code Art 201). */
  readonly until: CalendarDay;
  /** Why it was posted again; empty for the first. */
  readonly because: string;
  /** In the order that was drawn. */
  readonly candidateIds: readonly string[];
}

/** How many candidates it takes. 差额 is rounded up: 20 % of 7 seats asks for 9 (case 65). */
export function leastCandidates({ surplus }: Pick<ElectionProfile, 'surplus'>, seats: number): number {
  return seats + (surplus ? leastOf(surplus.value, seats) : 0);
}

/** @throws Refusal CANDIDATES_TOO_FEW */
export function requireCandidates(
  rules: Pick<ElectionProfile, 'surplus'>,
  seats: number,
  candidates: number,
): void {
  const least = leastCandidates(rules, seats);
  if (candidates < least)
    throw new Refusal(
      'CANDIDATES_TOO_FEW',
      `${seats} seats take ${least} candidates; there are ${candidates}.`,
    );
}

/**
 * The period begins anew with each list that is posted, unless the place says otherwise (宁波 Art 31; case 61).
 * @param before null: the first list @throws Refusal REASON_MISSING for a further one
 */
export function postList(
  { candidatesPosted, repostRestarts }: Pick<ElectionProfile, 'candidatesPosted' | 'repostRestarts'>,
  before: Pick<CandidateList, 'version' | 'until'> | null,
  { candidateIds, because }: Pick<CandidateList, 'candidateIds' | 'because'>,
  today: CalendarDay,
): CandidateList {
  if (before && because.trim() === '')
    throw new Refusal('REASON_MISSING', 'Say why the list has changed.', 'reason');
  const anew = addDays(today, candidatesPosted.value.days);
  // Days that are over cannot go on: nobody would ever see the corrected list.
  const goOn = before !== null && !repostRestarts.value && before.until >= today;
  const until = goOn ? before.until : anew;
  return { version: (before?.version ?? 0) + 1, postedOn: today, until, because, candidateIds };
}

/**
 * What stood for less than its time cannot be voted on.
 * @throws Refusal LIST_STILL_POSTED · LIST_OBJECTIONS_OPEN
 */
export function requireListStood(list: CandidateList, objectionsOpen: number, today: CalendarDay): void {
  if (today <= list.until)
    throw new Refusal('LIST_STILL_POSTED', `The list stands posted until ${list.until}.`);
  if (objectionsOpen > 0)
    throw new Refusal('LIST_OBJECTIONS_OPEN', `${objectionsOpen} objections to the list are not answered.`);
}

/** @throws Refusal OBJECTIONS_OVER */
export function requireObjectionsTaken(list: CandidateList, today: CalendarDay): void {
  if (today > list.until) throw new Refusal('OBJECTIONS_OVER', `Owners could object until ${list.until}.`);
}

/**
 * A draw, so that no name, nomination or hour decides who stands where.
 * @param chance for each place a number from 0 until below 1
 */
export function drawOrder<T>(candidates: readonly T[], chance: () => number): T[] {
  const left = [...candidates];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
  return drawn;
}

/** Who stays keeps the place that was drawn. */
export function withoutCandidate(ids: readonly string[], left: string): string[] {
  return ids.filter(id => id !== left);
}
