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
      'seat.votes AS votes',
      'stay.since AS "presentSince"',
    ])
    .getRawMany();
  return rows;
}

export async function insertSeats(tx: Tx, meetingId: string, seats: readonly Seat[]): Promise<void> {
  const rows = seats.map(({ presentSince: _, ...seat }, index) => ({
    ...seat,
    meetingId,
    position: index + 1,
  }));
  await tx.insert(SeatTable, rows);
}

export async function beginStay(tx: Tx, id: string, seatId: string, since: Date): Promise<void> {
  await tx.insert(AttendanceTable, { id, seatId, since, until: null });
}

/** Everybody leaves. Somebody may have come a moment after the adjournment began to wait for its turn. */
export async function endStays(tx: Tx, meetingId: string, until: Date): Promise<void> {
  await tx.query(
    `UPDATE attendance SET until = greatest(since, $2)
      WHERE until IS NULL AND seat_id IN (SELECT id FROM meeting_seat WHERE meeting_id = $1)`,
    [meetingId, until],
  );
}
