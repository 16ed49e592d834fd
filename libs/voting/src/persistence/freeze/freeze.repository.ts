import type { Tx } from '@sifang/platform';
import type { Frozen } from '../../domain/life/reelection.js';

export interface Freeze {
  readonly estateId: string;
  readonly electionId: string;
  readonly frozen: readonly Frozen[];
  readonly reason: string;
  readonly since: Date;
}

export async function insertFreeze(
  tx: Tx,
  { estateId, electionId, frozen, reason, since }: Freeze,
): Promise<void> {
  await tx.query(
    `INSERT INTO estate_freeze (estate_id, election_id, frozen, reason, since) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT estate_freeze_pk DO NOTHING`,
    [estateId, electionId, JSON.stringify(frozen), reason, since],
  );
}

export async function endFreeze(tx: Tx, estateId: string, electionId: string, until: Date): Promise<void> {
  await tx.query(
    `UPDATE estate_freeze SET until = $3 WHERE estate_id = $1 AND election_id = $2 AND until IS NULL`,
    [estateId, electionId, until],
  );
}

/** What waits for a new committee of this estate; nothing, where none is being elected. */
export async function frozenMatters(tx: Tx, estateId: string): Promise<Frozen[]> {
  const rows = await tx.query<{ frozen: Frozen[] }[]>(
    `SELECT frozen FROM estate_freeze WHERE estate_id = $1 AND until IS NULL`,
    [estateId],
  );
  return rows.flatMap(({ frozen }) => frozen);
}
