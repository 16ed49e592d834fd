import type { Tx } from '@sifang/platform';
import type { Stay } from '../../domain/attendance/stay.js';

const COLUMNS = `a.id, a.seat_id AS "seatId", a.since, a.until, a.way, a.recorded_at AS "recordedAt", a.proxy_id AS "proxyId"`;

export async function stayOf(tx: Tx, meetingId: string, id: string): Promise<Stay | null> {
  const [stay] = await tx.query<Stay[]>(
    `SELECT ${COLUMNS} FROM attendance a JOIN meeting_seat s ON s.id = a.seat_id WHERE a.id = $2 AND s.meeting_id = $1`,
    [meetingId, id],
  );
  return stay ?? null;
}

/** The newest of a seat: the one that it is in, or the one that it left last. */
export async function lastStayOf(tx: Tx, seatId: string): Promise<Stay | null> {
  const [stay] = await tx.query<Stay[]>(
    `SELECT ${COLUMNS} FROM attendance a WHERE a.seat_id = $1 ORDER BY a.until DESC NULLS FIRST, a.since DESC LIMIT 1`,
    [seatId],
  );
  return stay ?? null;
}

export async function insertStay(
  tx: Tx,
  { id, seatId, since, until, way, recordedAt, proxyId }: Stay,
): Promise<void> {
  await tx.query(
    `INSERT INTO attendance (id, seat_id, since, until, way, recorded_at, proxy_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, seatId, since, until, way, recordedAt, proxyId],
  );
}

export async function endStay(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.query(`UPDATE attendance SET until = greatest(since, $2) WHERE id = $1`, [id, until]);
}

/** What was entered by mistake was never there; the record keeps both the entry and its undoing. */
export async function removeStay(tx: Tx, id: string): Promise<void> {
  await tx.query(`DELETE FROM attendance WHERE id = $1`, [id]);
}

/** Of codes: read where they are made or compared, and nowhere else. */
export async function checkInSecretOf(tx: Tx, meetingId: string): Promise<string> {
  const [row] = await tx.query<{ secret: string }[]>(
    `SELECT check_in_secret AS secret FROM meeting WHERE id = $1`,
    [meetingId],
  );
  return row!.secret;
}

/** When the meeting was called: from then on people may check in. */
export async function calledAt(tx: Tx, meetingId: string): Promise<Date> {
  const [row] = await tx.query<{ at: Date }[]>(
    `SELECT at FROM meeting_event WHERE meeting_id = $1 AND seq = 1`,
    [meetingId],
  );
  return row?.at ?? new Date(0);
}
