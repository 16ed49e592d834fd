import { dayOf, endOfDay, Refusal, type CalendarDay } from '@sifang/kernel';
import { requireState, ResolutionState } from './lifecycle.js';
import { requireWithinTerm, type TermUnit } from './term.js';

/** Who asked for it. */
export enum ResolutionSource {
  /** 议定事项 of a meeting. */
  MEETING = 'MEETING',
  /** 整改清单 of a published rating. */
  RATING = 'RATING',
}

/** What will be done, and by when. */
export interface Answer {
  readonly text: string;
  readonly doneBy: CalendarDay;
  readonly answeredAt: Date;
  readonly answeredById: string;
  readonly answeredByName: string;
}

/** A later day that the addressee has asked for. */
export interface Extension {
  readonly until: CalendarDay;
  readonly reason: string;
}

/** 议定事项: what a meeting decided that somebody must do. */
export interface Resolution {
  readonly id: string;
  /** Such as 〔2026〕7-1. */
  readonly number: string;
  readonly text: string;
  /** 主办: who must do it and answers for it. */
  readonly addresseeId: string;
  /** 协办: who helps. */
  readonly supportingIds: readonly string[];
  readonly adoptedAt: Date;
  readonly state: ResolutionState;
  /** Since when it is in this state. */
  readonly stateSince: Date;
  /** 1, and one more each time that it was handed over anew after an objection. */
  readonly round: number;
  /** Last day of the term; it ends at 24:00. */
  readonly dueOn: CalendarDay;
  readonly termUnit: TermUnit;
  /** When the term passed without an answer; null otherwise. Stays when a late answer comes. */
  readonly overdueSince: Date | null;
  /** Of this round. */
  readonly answer: Answer | null;
  readonly failedChecks: number;
  /** When the clock was stopped, for a recorded reason; null while it runs. */
  readonly pausedAt: Date | null;
  readonly extension: Extension | null;
  /** 0, 1 督办, 2 挂牌督办, 3 约谈. */
  readonly supervision: number;
  /** When closing was asked for the last time: work done in time is judged by it, not by when it was checked. */
  readonly doneAt: Date | null;
  readonly closedAt: Date | null;
}

export function resolutionNotFound(): Refusal {
  return new Refusal('RESOLUTION_NOT_FOUND', 'There is no such resolution.');
}

export function entered<T extends Resolution>(resolution: T, state: ResolutionState, now: Date): T {
  return { ...resolution, state, stateSince: now };
}

/**
 * The addressee says what will be done by when. The meeting has set the term; a later day needs the community's consent.
 * @throws Refusal ALREADY_ANSWERED · RESOLUTION_CLOSED · RESOLUTION_WITHDRAWN · DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE
 */
export function answer<T extends Resolution>(resolution: T, given: Answer): T {
  requireState(resolution, ResolutionState.AWAITING_ANSWER);
  requireWithinTerm(given.doneBy, resolution.dueOn, given.answeredAt);
  return { ...entered(resolution, ResolutionState.ANSWERED, given.answeredAt), answer: given };
}

/**
 * What the job at the end of the term asks. Late, even after a late answer, or doubled it does no harm.
 * @returns the resolution, overdue, or null when there is nothing to do
 */
export function noteDeadline<T extends Resolution>(resolution: T, now: Date): T | null {
  const term = endOfDay(resolution.dueOn);
  const inTime = resolution.answer !== null && resolution.answer.answeredAt < term;
  const moot = resolution.state === ResolutionState.WITHDRAWN || resolution.pausedAt !== null;
  if (inTime || moot || resolution.overdueSince || now < term) return null;
  return { ...resolution, overdueSince: term };
}

/** Whether what had to be done was reported done by the end of the term. Null while nobody can tell. */
export function isOnTime({
  dueOn,
  doneAt,
  closedAt,
}: Pick<Resolution, 'dueOn' | 'doneAt' | 'closedAt'>): boolean | null {
  return closedAt && doneAt ? dayOf(doneAt) <= dueOn : null;
}
