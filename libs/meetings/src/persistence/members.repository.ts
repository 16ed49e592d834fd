import type { Tx } from '@sifang/platform';
import type { KindCode } from '../domain/kinds/meeting-kind.js';
import { SeatRole } from '../domain/kinds/meeting-kind.js';
import type { Seat } from '../domain/meeting.js';
import type { MembersOfBody } from '../domain/members.js';
import { SeatTable } from './seat.table.js';

/** Meetings of a body that are called or going on, in the order in which they were called. */
export async function meetingsToCome(tx: Tx, estateId: string, kind: KindCode): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM meeting WHERE estate_id = $1 AND kind = $2 AND state IN ('SCHEDULED', 'IN_SESSION') ORDER BY number`,
    [estateId, kind],
  );
  return rows.map(({ id }) => id);
}

/** How many “all members” are from now on; the quorum stays as the place had it when the meeting was called. */
export async function saveMembers(tx: Tx, meetingId: string, { all, of }: MembersOfBody): Promise<void> {
  await tx.query(`UPDATE meeting SET rules = jsonb_set(rules::jsonb, '{members}', $2) WHERE id = $1`, [
    meetingId,
    JSON.stringify({ all, of }),
  ]);
}

/** VOTING: a member; otherwise heard. */
export async function setVoting(tx: Tx, seatId: string, role: SeatRole): Promise<void> {
  await tx.update(SeatTable, seatId, { role, votes: role === SeatRole.VOTING });
}

/** After those who were invited before. */
export async function addSeat(
  tx: Tx,
  meetingId: string,
  seat: Omit<Seat, 'presentSince' | 'organisationName'>,
): Promise<void> {
  const last = await tx.maximum(SeatTable, 'position', { meetingId });
  const { organisationId } = seat;
  const [organisation] = await tx.query<{ name: string }[]>(`SELECT name FROM organisation WHERE id = $1`, [
    organisationId,
  ]);
  await tx.insert(SeatTable, {
    ...{ ...seat, meetingId, position: (last ?? 0) + 1, organisationName: organisation?.name ?? null },
  });
}
