import { newId, type Seals, type Tx } from '@sifang/platform';
import type { RegisterRow } from '../domain/register.js';
import { requireEstate } from '../persistence/estate.repository.js';
import { insertOwners, insertUnits } from '../persistence/register.repository.js';

/** Enough for a large estate in one go; keeps the arrays of a whole town out of memory. */
const ROWS_AT_ONCE = 5000;

/** Adds units and their owners to an estate's register. @throws Refusal ESTATE_NOT_FOUND · UNIT_EXISTS */
export async function loadRegister(
  tx: Tx,
  estateId: string,
  rows: readonly RegisterRow[],
  now: Date,
  seals: Seals,
): Promise<void> {
  await requireEstate(tx, estateId);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const units = rows.slice(from, from + ROWS_AT_ONCE).map(row => ({ ...row, id: newId(now) }));
    await insertUnits(tx, estateId, units);
    await insertOwners(tx, seals, units);
  }
}
