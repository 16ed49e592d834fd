import { Refusal } from '@sifang/kernel';
import { MeetingState } from './lifecycle.js';
import type { Meeting, Seat } from './meeting.js';

/** Without 0/O, 1/I/L and vowels: read from a far screen, and no words by accident. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

/** @param random one byte for each character, at least four */
export function checkInCode(random: Uint8Array): string {
  return Array.from(random.subarray(0, LENGTH), byte => ALPHABET[byte % ALPHABET.length]).join('');
}

/**
 * Again is harmless: a seat that is present stays so since it came.
 * @throws Refusal CHECK_IN_CLOSED · CHECK_IN_CODE_WRONG
 */
export function checkIn(meeting: Meeting, seat: Seat, code: string, now: Date): Seat {
  if (meeting.state === MeetingState.ADJOURNED)
    throw new Refusal('CHECK_IN_CLOSED', 'The meeting is over; nobody can check in any more.');
  if (code.trim().toUpperCase() !== meeting.checkInCode)
    throw new Refusal('CHECK_IN_CODE_WRONG', 'That is not the code on the big screen.', 'code');
  return seat.presentSince ? seat : { ...seat, presentSince: now };
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
