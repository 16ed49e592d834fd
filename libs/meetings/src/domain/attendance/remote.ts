import { Refusal } from '@sifang/kernel';
import type { Seat } from '../meeting.js';

/** @throws Refusal ALREADY_PRESENT */
export function requireAbsent(seat: Pick<Seat, 'presentSince'>): void {
  if (seat.presentSince) throw new Refusal('ALREADY_PRESENT', 'This seat is present already.');
}

export function remoteNotAsked(): Refusal {
  return new Refusal('REMOTE_NOT_ASKED', 'This seat does not ask to attend from elsewhere.', 'seatId');
}
