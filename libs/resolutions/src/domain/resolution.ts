import { dayOf, endOfDay, Refusal, type CalendarDay } from '@sifang/kernel';

export enum ResolutionState {
  /** 待答复 */
  AWAITING_ANSWER = 'AWAITING_ANSWER',
  /** 已答复 */
  ANSWERED = 'ANSWERED',
}

/** What will be done, and by when. */
export interface Answer {
  readonly text: string;
  readonly doneBy: CalendarDay;
  readonly answeredAt: Date;
  readonly answeredById: string;
  readonly answeredByName: string;
}

/** 议定事项: what a meeting decided that somebody must do. */
export interface Resolution {
  readonly id: string;
  /** Such as 〔2026〕7-1. */
  readonly number: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly adoptedAt: Date;
  /** Last day of the term; it ends at 24:00. */
  readonly dueOn: CalendarDay;
  /** When the term passed without an answer; null otherwise. Stays when a late answer comes. */
  readonly overdueSince: Date | null;
  readonly answer: Answer | null;
}

export function resolutionNotFound(): Refusal {
  return new Refusal('RESOLUTION_NOT_FOUND', 'There is no such resolution.');
}

/** @throws Refusal DUE_IN_THE_PAST */
export function requireFutureTerm(dueOn: CalendarDay, now: Date): void {
  if (endOfDay(dueOn) <= now)
    throw new Refusal('DUE_IN_THE_PAST', 'The deadline would be in the past.', 'dueOn');
}

/**
 * The addressee says what will be done by when. The meeting has set the term; a later day needs another meeting.
 * @throws Refusal ALREADY_ANSWERED · DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE
 */
export function answer(resolution: Resolution, given: Answer): Resolution {
  if (resolution.answer) throw alreadyAnswered();
  if (given.doneBy < dayOf(given.answeredAt))
    throw new Refusal('DONE_BY_IN_THE_PAST', 'That day has passed.', 'doneBy');
  if (given.doneBy > resolution.dueOn && given.answeredAt < endOfDay(resolution.dueOn))
    throw new Refusal('DONE_BY_AFTER_DUE', `The meeting has set the term to ${resolution.dueOn}.`, 'doneBy');
  return { ...resolution, answer: given };
}

export function alreadyAnswered(): Refusal {
  return new Refusal('ALREADY_ANSWERED', 'This resolution has been answered.');
}

/**
 * What the job at the end of the term asks. Late, even after a late answer, or doubled it does no harm.
 * @returns the resolution, overdue, or null when there is nothing to do
 */
export function noteDeadline(resolution: Resolution, now: Date): Resolution | null {
  const term = endOfDay(resolution.dueOn);
  const inTime = resolution.answer !== null && resolution.answer.answeredAt < term;
  if (inTime || resolution.overdueSince || now < term) return null;
  return { ...resolution, overdueSince: term };
}
