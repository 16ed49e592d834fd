import type { Tx } from '@sifang/platform';
import { IsNull } from 'typeorm';
import type { Service } from '../domain/service.js';
import { FirmServiceTable } from './firm-service.table.js';

/** The service that has no end yet, locked; null when there is none. */
export function lockRunningService(
  tx: Tx,
  { estateId, firmId }: Pick<Service, 'estateId' | 'firmId'>,
): Promise<Service | null> {
  const where = { estateId, firmId, until: IsNull() };
  return tx.findOne(FirmServiceTable, { where, lock: { mode: 'pessimistic_write' } });
}

export async function saveEnd(tx: Tx, { estateId, firmId, since, until }: Service): Promise<void> {
  await tx.update(FirmServiceTable, { estateId, firmId, since }, { until });
}
