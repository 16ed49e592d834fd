import type { Tx } from '@sifang/platform';

export async function insertRequest(
  tx: Tx,
  { id, meetingId, seatId, askedAt }: { id: string; meetingId: string; seatId: string; askedAt: Date },
): Promise<void> {
  await tx.query(`INSERT INTO remote_request (id, meeting_id, seat_id, asked_at) VALUES ($1, $2, $3, $4)`, [
    ...[id, meetingId, seatId, askedAt],
  ]);
}

export async function openRequestOf(tx: Tx, seatId: string): Promise<{ readonly id: string } | null> {
  const [request] = await tx.query<{ id: string }[]>(
    `SELECT id FROM remote_request WHERE seat_id = $1 AND answered_at IS NULL`,
    [seatId],
  );
  return request ?? null;
}

export async function answerRequest(tx: Tx, id: string, admitted: boolean, at: Date): Promise<void> {
  await tx.query(`UPDATE remote_request SET admitted = $2, answered_at = $3 WHERE id = $1`, [
    id,
    admitted,
    at,
  ]);
}
