import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import { requireState, ResolutionState } from './lifecycle.js';
import type { Extension, Resolution } from './resolution.js';
import { movedBy, requireFutureTerm } from './term.js';
import { requireRunning } from './work.js';

const { AWAITING_ANSWER, ANSWERED } = ResolutionState;

/** A later day is asked for, by who works on it. @throws Refusal EXTENSION_ASKED · EXTENSION_NOT_LATER · RESOLUTION_PAUSED */
export function askExtension<T extends Resolution>(resolution: T, extension: Extension, now: Date): T {
  requireState(resolution, ANSWERED);
  requireRunning(resolution);
  if (resolution.extension)
    throw new Refusal('EXTENSION_ASKED', 'An extension was asked for; it has not been decided.');
  if (extension.until <= resolution.dueOn)
    throw new Refusal('EXTENSION_NOT_LATER', `The term runs until ${resolution.dueOn} anyway.`, 'until');
  requireFutureTerm(extension.until, now);
  return { ...resolution, extension };
}

/**
 * @param until the day that is granted, not later than what was asked for; null: refused
 * @throws Refusal EXTENSION_NOT_ASKED · EXTENSION_TOO_LATE · EXTENSION_NOT_LATER
 */
export function decideExtension<T extends Resolution>(resolution: T, until: CalendarDay | null): T {
  const { extension, dueOn } = resolution;
  if (!extension)
    throw new Refusal('EXTENSION_NOT_ASKED', 'No extension is asked for, or it has been settled meanwhile.');
  if (until === null) return { ...resolution, extension: null };
  if (until > extension.until)
    throw new Refusal('EXTENSION_TOO_LATE', `They asked for ${extension.until}.`, 'until');
  if (until <= dueOn)
    throw new Refusal('EXTENSION_NOT_LATER', `The term runs until ${dueOn} anyway.`, 'until');
  return { ...resolution, extension: null, dueOn: until, supervision: 0 };
}

/** The clock stops, for a reason that is recorded: the owners vote first, or a law sets a longer term. @throws Refusal RESOLUTION_PAUSED */
export function pause<T extends Resolution>(resolution: T, now: Date): T {
  requireState(resolution, AWAITING_ANSWER, ANSWERED);
  requireRunning(resolution);
  return { ...resolution, pausedAt: now };
}

/** The term goes on with what was left of it. @throws Refusal RESOLUTION_NOT_PAUSED */
export function resume<T extends Resolution>(resolution: T, now: Date): T {
  const { pausedAt, dueOn, termUnit } = resolution;
  if (!pausedAt) throw new Refusal('RESOLUTION_NOT_PAUSED', 'The clock of this resolution is running.');
  return { ...resolution, pausedAt: null, dueOn: movedBy(dueOn, dayOf(pausedAt), dayOf(now), termUnit) };
}
