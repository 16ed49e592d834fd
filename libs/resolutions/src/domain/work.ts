import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import { requireState, ResolutionState } from './lifecycle.js';
import { entered, type Resolution } from './resolution.js';

const { ANSWERED, CLOSING_ASKED, CLOSED } = ResolutionState;

/** @throws Refusal RESOLUTION_NOT_THERE_YET · RESOLUTION_CLOSED · RESOLUTION_WITHDRAWN */
export function requireWorking(resolution: Resolution): void {
  requireState(resolution, ANSWERED);
}

/** 申请销号. What was asked about the term is settled by it. @throws Refusal as `requireWorking` · RESOLUTION_PAUSED */
export function askToClose<T extends Resolution>(resolution: T, now: Date): T {
  requireWorking(resolution);
  requireRunning(resolution);
  return { ...entered(resolution, CLOSING_ASKED, now), doneAt: now, extension: null };
}

export interface Verifier {
  readonly personId: string;
  /** All for which they hold an office, whichever they act under. */
  readonly organisationIds: readonly string[];
}

/**
 * 核验 by somebody who did not do the work (case 77): nobody who took part in it, and nobody of the organisations that
 * had to do it.
 * @param doers who answered, worked or asked to close, in any round
 * @throws Refusal VERIFIER_IS_DOER
 */
export function requireOtherVerifier(
  { addresseeId, supportingIds }: Pick<Resolution, 'addresseeId' | 'supportingIds'>,
  doers: readonly string[],
  { personId, organisationIds }: Verifier,
): void {
  const theirs = [addresseeId, ...supportingIds].some(id => organisationIds.includes(id));
  if (theirs || doers.includes(personId))
    throw new Refusal('VERIFIER_IS_DOER', 'Who did the work, or belongs to who did, cannot check it.');
}

/** 销号 @throws Refusal CLOSING_NOT_ASKED */
export function passCheck<T extends Resolution>(resolution: T, now: Date): T {
  requireClosingAsked(resolution);
  return { ...entered(resolution, CLOSED, now), closedAt: now };
}

/**
 * 退回: back to work, one more failed check, and a term that begins with the day of the check.
 * @throws Refusal CLOSING_NOT_ASKED · DUE_IN_THE_PAST
 */
export function failCheck<T extends Resolution>(resolution: T, dueOn: CalendarDay, now: Date): T {
  requireClosingAsked(resolution);
  if (dueOn <= dayOf(now))
    throw new Refusal('DUE_IN_THE_PAST', 'The new deadline comes after the day of the check.', 'dueOn');
  const anew = { dueOn, failedChecks: resolution.failedChecks + 1, doneAt: null, supervision: 0 };
  return { ...entered(resolution, ANSWERED, now), ...anew };
}

function requireClosingAsked(resolution: Resolution): void {
  if (resolution.state === ANSWERED)
    throw new Refusal('CLOSING_NOT_ASKED', 'Nobody has asked to close this resolution, or it was sent back.');
  requireState(resolution, CLOSING_ASKED);
}

/** @throws Refusal RESOLUTION_PAUSED */
export function requireRunning({ pausedAt }: Resolution): void {
  if (pausedAt)
    throw new Refusal('RESOLUTION_PAUSED', 'The clock of this resolution stands still; let it run first.');
}
