import type { Tx } from '@sifang/platform';

export async function hasBuilding(tx: Tx, estateId: string, name: string): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }[]>(
    `SELECT EXISTS (SELECT FROM building WHERE estate_id = $1 AND name = $2) AS found`,
    [estateId, name],
  );
  return row!.found;
}
