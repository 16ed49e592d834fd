import type { Tx } from '@sifang/platform';
import type { EstateKind } from '../domain/estate.js';
import { PlaceKind } from '../domain/place.js';
import { EstateTable } from '../persistence/estate.table.js';
import { placeInto } from './add-place.js';

export interface NewEstate {
  readonly id: string;
  readonly kind: EstateKind;
  readonly name: string;
  readonly communityId: string;
}

/** @throws Refusal PLACE_NOT_FOUND · PLACE_PARENT_MISMATCH · PLACE_EXISTS */
export async function addEstate(tx: Tx, { id, kind, name, communityId }: NewEstate): Promise<void> {
  await placeInto(tx, { id, kind: PlaceKind.ESTATE, name, parentId: communityId });
  await tx.insert(EstateTable, { placeId: id, kind, firstDeliveredOn: null });
}
