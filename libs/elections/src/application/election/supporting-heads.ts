import { holdingsOf } from '@sifang/estates';
import { dayOf } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

/** How many owners these people are, by heads of the register today. */
export async function headsOf(
  tx: Tx,
  estateId: string,
  personIds: readonly string[],
  now: Date,
): Promise<number> {
  const held = await holdingsOf(tx, estateId, personIds, dayOf(now));
  return new Set(held.map(({ head }) => head)).size;
}
