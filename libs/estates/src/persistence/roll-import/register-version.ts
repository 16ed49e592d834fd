import type { Tx } from '@sifang/platform';

/** Every unit's version only grows, so that no two states of a register have the same sum. */
export async function registerVersionOf(tx: Tx, estateId: string): Promise<string> {
  return versionIn(tx, 'SELECT version FROM unit WHERE estate_id = $1', estateId);
}

/** The same, and nobody changes a unit before the caller's transaction has ended; `unit_once` keeps new ones out. */
export async function lockRegister(tx: Tx, estateId: string): Promise<string> {
  const units = 'SELECT version FROM unit WHERE estate_id = $1 ORDER BY id FOR NO KEY UPDATE';
  return versionIn(tx, units, estateId);
}

async function versionIn(tx: Tx, units: string, estateId: string): Promise<string> {
  const asked = `SELECT count(*) || '.' || coalesce(sum(version), 0) AS version FROM (${units}) AS units`;
  const [row] = await tx.query<{ version: string }[]>(asked, [estateId]);
  return row!.version;
}
