import type { Tx } from '@sifang/platform';
import type { Proxy } from '../../domain/attendance/proxy.js';

const COLUMNS = `id, seat_id AS "seatId", principal_id AS "principalId", holder_id AS "holderId", holder_name AS "holderName",
  item_ids AS "itemIds", reference`;

/** Letters of a meeting that are in force. */
export async function proxiesOf(tx: Tx, meetingId: string): Promise<Proxy[]> {
  return tx.query(
    `SELECT ${COLUMNS} FROM seat_proxy WHERE meeting_id = $1 AND withdrawn_at IS NULL ORDER BY entered_at, id`,
    [meetingId],
  );
}

export async function proxyById(tx: Tx, id: string): Promise<(Proxy & { meetingId: string }) | null> {
  const [proxy] = await tx.query<(Proxy & { meetingId: string })[]>(
    `SELECT ${COLUMNS}, meeting_id AS "meetingId" FROM seat_proxy WHERE id = $1`,
    [id],
  );
  return proxy ?? null;
}

export interface ProxyEntry {
  readonly proxy: Proxy;
  readonly meetingId: string;
  readonly nth: number;
  readonly most: number;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

export async function insertProxy(
  tx: Tx,
  { proxy, meetingId, nth, most, enteredBy, enteredAt }: ProxyEntry,
): Promise<void> {
  const { id, seatId, principalId, holderId, holderName, itemIds, reference } = proxy;
  await tx.query(
    `INSERT INTO seat_proxy (id, meeting_id, seat_id, principal_id, holder_id, holder_name, item_ids, reference, nth, most,
                             entered_by, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, meetingId, seatId, principalId, holderId, holderName, itemIds, reference, nth, most],
      ...[enteredBy, enteredAt],
    ],
  );
  await tx.query(`INSERT INTO seat_proxy_side VALUES ($1, $2, $3, 1), ($1, $2, $4, 2)`, [
    ...[id, meetingId, principalId, holderId],
  ]);
}

export async function withdraw(tx: Tx, id: string, why: string, at: Date): Promise<void> {
  await tx.query(`UPDATE seat_proxy SET withdrawn_at = $2, withdrawn_why = $3 WHERE id = $1`, [id, at, why]);
  await tx.query(`DELETE FROM seat_proxy_side WHERE proxy_id = $1`, [id]);
}
