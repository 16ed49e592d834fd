import { join, lookAtList, personAt } from './house.js';
import type { Hall } from './hall.js';
import { shownCode } from '../../bench/town/shown-code.js';

const MINUTES_TO_THE_CODE = 0.5;

interface CheckedIn {
  readonly checkIn: { readonly seat: { readonly seatId: string } };
}

/** Everybody comes at their time; who has a seat checks in as soon as the code on the screen has been read. */
export async function arrive(hall: Hall): Promise<void> {
  const { seats, guests } = hall.plan;
  await Promise.all([
    ...seats.map(({ personId, comesAt }) => takeSeat(hall, personId, comesAt)),
    ...guests.map(({ personId, comesAt }) => come(hall, personId, comesAt, false)),
  ]);
}

async function come(
  { house, ledger, clock, number: meeting, meetingId }: Hall,
  personId: string,
  at: number,
  hasSeat: boolean,
) {
  await clock.until(at);
  const guest = personAt(house, personId);
  await lookAtList(ledger, guest);
  await join(house, ledger, guest, { meeting, meetingId, audience: 'PARTICIPANT', hasSeat });
  return guest;
}

async function takeSeat(hall: Hall, personId: string, at: number): Promise<void> {
  const guest = await come(hall, personId, at, true);
  await hall.clock.until(at + MINUTES_TO_THE_CODE);
  const { acts, chair, meetingId, ledger, present } = hall;
  const code = await shownCode(chair, meetingId);
  const checkedIn = await ledger.note('check in', () => acts.checkIn(guest, code));
  if (checkedIn) present.push({ guest, seatId: (checkedIn as CheckedIn).checkIn.seat.seatId });
}
