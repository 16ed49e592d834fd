import type { Tx } from '@sifang/platform';

/** Name of the estate, as it goes into what is exported of a vote. */
export async function estateNameOf(tx: Tx, estateId: string): Promise<string> {
  const [row] = await tx.query<{ name: string }[]>(`SELECT name FROM place WHERE id = $1`, [estateId]);
  return row!.name;
}
