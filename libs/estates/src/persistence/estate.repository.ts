import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { EstateTable } from './estate.table.js';

/** @throws Refusal ESTATE_NOT_FOUND */
export async function requireEstate(tx: Tx, estateId: string): Promise<void> {
  const known = await tx.existsBy(EstateTable, { placeId: estateId });
  if (!known) throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
}

export async function saveFirstDelivery(
  tx: Tx,
  placeId: string,
  firstDeliveredOn: CalendarDay | null,
): Promise<void> {
  await tx.update(EstateTable, { placeId }, { firstDeliveredOn });
}
