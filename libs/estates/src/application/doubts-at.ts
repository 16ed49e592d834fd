import type { Tx } from '@sifang/platform';
import { createHash } from 'node:crypto';
import { doubtsOf, type Doubt } from '../domain/doubts.js';
import { registeredUnits } from '../persistence/registered-units.queries.js';

export interface NamedDoubt extends Doubt {
  /** Goes by what the doubt is about, and tells nothing of it. */
  readonly id: string;
}

export async function doubtsAt(tx: Tx, estateId: string): Promise<NamedDoubt[]> {
  return doubtsOf(await registeredUnits(tx, estateId)).map(doubt => ({
    ...doubt,
    id: idOf(estateId, doubt),
  }));
}

function idOf(estateId: string, { key }: Doubt): string {
  return createHash('sha256').update(`${estateId}\n${key}`).digest('hex').slice(0, 32);
}
