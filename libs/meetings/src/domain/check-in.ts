import { Refusal } from '@sifang/kernel';
import { MeetingState } from './lifecycle.js';
import type { Meeting, Seat } from './meeting.js';

/** Without 0/O, 1/I/L and vowels: read from a far screen, and no words by accident. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

/** The code on the big screen changes with each step, so that a photograph of it is soon worth nothing. [D] */
export const STEP_MS = 30_000;
/** The clocks of two copies of the API agree this well. */
const SKEW_MS = 2_000;

/** Counts from the epoch; each has a code of its own. */
export function stepAt(time: Date): number {
  return Math.floor(time.getTime() / STEP_MS);
}

/** When the code that is shown at `time` gives way to the next. */
export function nextStepAfter(time: Date): Date {
  return new Date((stepAt(time) + 1) * STEP_MS);
}

/** Whose codes are taken: the present step's and that of the step before, so that each is good for 30 to 60 s. */
export function stepsTakenAt(now: Date): number[] {
  const soon = new Date(now.getTime() + SKEW_MS);
  return [...new Set([stepAt(now), stepAt(now) - 1, stepAt(soon)])];
}

/** @param random one byte for each character, at least four */
export function checkInCode(random: Uint8Array): string {
  return Array.from(random.subarray(0, LENGTH), byte => ALPHABET[byte % ALPHABET.length]).join('');
}

/** What somebody typed, and the codes that are taken at this moment. */
export interface CodeGiven {
  readonly given: string;
  readonly taken: readonly string[];
}

/**
 * Again is harmless, whatever the code has become meanwhile: a seat that is present stays so since it came.
 * @throws Refusal CHECK_IN_CLOSED · CHECK_IN_CODE_WRONG
 */
export function checkIn(meeting: Meeting, seat: Seat, { given, taken }: CodeGiven, now: Date): Seat {
  requireCheckInOpen(meeting);
  if (seat.presentSince) return seat;
  requireCode(given, taken);
  return { ...seat, presentSince: now };
}

/** @throws Refusal CHECK_IN_CODE_WRONG */
export function requireCode(given: string, taken: readonly string[]): void {
  if (!taken.includes(given.trim().toUpperCase()))
    throw new Refusal('CHECK_IN_CODE_WRONG', 'That is not the code that is on the big screen now.', 'code');
}

/** @throws Refusal CHECK_IN_CLOSED */
export function requireCheckInOpen({ state }: Pick<Meeting, 'state'>): void {
  if (state === MeetingState.ADJOURNED || state === MeetingState.CANCELLED)
    throw new Refusal(
      'CHECK_IN_CLOSED',
      'The meeting is over, or was called off; nobody can check in any more.',
    );
}

/** @throws Refusal SEAT_NOT_HELD */
export function seatHeldBy(personId: string, seats: readonly Seat[]): Seat {
  const seat = seats.find(candidate => candidate.personId === personId);
  if (!seat) throw new Refusal('SEAT_NOT_HELD', 'You have no seat in this meeting.');
  return seat;
}

/** @throws Refusal SEAT_NOT_HELD · SEAT_NOT_PRESENT */
export function presentSeatHeldBy(personId: string, seats: readonly Seat[]): Seat {
  const seat = seatHeldBy(personId, seats);
  if (!seat.presentSince) throw new Refusal('SEAT_NOT_PRESENT', 'Please check in first.');
  return seat;
}
