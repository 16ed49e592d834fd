import type { Tx } from '@sifang/platform';
import type { Seat } from '../domain/meeting.js';
import { AttendanceTable, SeatTable } from './seat.table.js';

/** In the order of the invitation. */
export async function seatsOf(tx: Tx, meetingId: string): Promise<Seat[]> {
  const rows: (Omit<Seat, 'presentSince'> & { presentSince: Date | null })[] = await tx
    .createQueryBuilder(SeatTable, 'seat')
    .leftJoin(AttendanceTable, 'stay', 'stay.seat_id = seat.id AND stay.until IS NULL')
    .where('seat.meeting_id = :meetingId', { meetingId })
    .orderBy('seat.position')
    .select([
      'seat.id AS id',
      'seat.party AS party',
      'seat.person_id AS "personId"',
      'seat.holder_name AS "holderName"',
      'seat.title AS title',
      'seat.organisation_id AS "organisationId"',
      'seat.organisation_name AS "organisationName"',
      'seat.role AS role',
      'seat.votes AS votes',
      'stay.since AS "presentSince"',
      'stay.proxy_id AS "proxyId"',
    ])
    .getRawMany();
  return rows;
}

/** Each with when its holder first came, whether they are there still or not. */
export async function seatsThatCame(tx: Tx, meetingId: string): Promise<Seat[]> {
  const seats = await seatsOf(tx, meetingId);
  const came = await tx.query<{ seatId: string; since: Date }[]>(
    `SELECT seat_id AS "seatId", min(since) AS since FROM attendance
      WHERE seat_id = ANY ($1) GROUP BY seat_id`,
    [seats.map(({ id }) => id)],
  );
  const first = new Map(came.map(({ seatId, since }) => [seatId, since]));
  return seats.map(seat => ({ ...seat, presentSince: first.get(seat.id) ?? null }));
}

export async function insertSeats(tx: Tx, meetingId: string, seats: readonly Seat[]): Promise<void> {
  const rows = seats.map(({ presentSince: _, ...seat }, index) => ({
    ...seat,
    meetingId,
    position: index + 1,
  }));
  await tx.insert(SeatTable, rows);
}

/** As if the meeting had not ended then: who was there until its end is there still. */
export async function goOnStaying(tx: Tx, meetingId: string, endedAt: Date): Promise<void> {
  await tx.query(
    `UPDATE attendance SET until = NULL
      WHERE until >= $2 AND seat_id IN (SELECT id FROM meeting_seat WHERE meeting_id = $1)`,
    [meetingId, endedAt],
  );
}

/** Everybody leaves. Somebody may have come a moment after the adjournment began to wait for its turn. */
export async function endStays(tx: Tx, meetingId: string, until: Date): Promise<void> {
  await tx.query(
    `UPDATE attendance SET until = greatest(since, $2)
      WHERE until IS NULL AND seat_id IN (SELECT id FROM meeting_seat WHERE meeting_id = $1)`,
    [meetingId, until],
  );
}
