import { Refusal } from '@sifang/kernel';
import type { Seat } from '../meeting.js';
import type { Proxy } from './proxy.js';

/** Of whom the question is, and of which seat; null: their own, or the only one that a letter of proxy lets them sit on. */
export interface Sitter {
  readonly personId: string;
  readonly seatId: string | null;
}

/**
 * The seat that somebody speaks and leaves for: their own, as long as nobody stands in for them, or one that a letter
 * lets them sit on.
 * @throws Refusal SEAT_NOT_HELD · SEAT_NOT_PRESENT
 */
export function seatSatOn(
  { personId, seatId }: Sitter,
  seats: readonly Seat[],
  letters: readonly Proxy[],
): Seat {
  const own = seats.find(seat => seat.personId === personId);
  const held = letters.filter(({ holderId }) => holderId === personId);
  const wanted = seatId ?? own?.id ?? held[0]?.seatId;
  const seat = seats.find(({ id }) => id === wanted);
  const letter = held.find(each => each.seatId === wanted);
  if (!seat || (seat !== own && !letter))
    throw new Refusal('SEAT_NOT_HELD', 'You have no seat in this meeting.', seatId ? 'seatId' : undefined);
  if (seat === own && seat.proxyId)
    throw new Refusal('SEAT_NOT_PRESENT', 'Somebody stands in for you; check in first yourself.');
  return seat;
}

/** @throws Refusal SEAT_NOT_HELD · SEAT_NOT_PRESENT */
export function presentSeatSatOn(sitter: Sitter, seats: readonly Seat[], letters: readonly Proxy[]): Seat {
  const seat = seatSatOn(sitter, seats, letters);
  if (!seat.presentSince) throw new Refusal('SEAT_NOT_PRESENT', 'Please check in first.');
  return seat;
}
