import type { Tx } from '@sifang/platform';

/** Null: the estate has no such unit. */
export async function unitInEstate(
  tx: Tx,
  estateId: string,
  unitId: string,
): Promise<{ id: string; name: string } | null> {
  const [unit] = await tx.query<{ id: string; name: string }[]>(
    `SELECT id, concat_ws(' ', nullif(building, ''), nullif(section, ''), nullif(room, '')) AS name
       FROM unit WHERE id = $1 AND estate_id = $2`,
    [unitId, estateId],
  );
  return unit ?? null;
}
