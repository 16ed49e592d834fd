import type { Tx } from '@sifang/platform';
import { requireSeat, type Organisation } from '../domain/organisation.js';
import { OrganisationTable } from '../persistence/organisation.table.js';
import { placeKindOf } from '../persistence/place.queries.js';

export interface NewOrganisation extends Organisation {
  /** Where it belongs; null for a firm, which serves estates instead. */
  readonly placeId: string | null;
}

/** @throws Refusal PLACE_NOT_FOUND · ORGANISATION_PLACE_MISMATCH · ORGANISATION_EXISTS · COMMITTEE_EXISTS */
export async function addOrganisation(tx: Tx, { id, kind, name, placeId }: NewOrganisation): Promise<void> {
  requireSeat(kind, placeId === null ? null : await placeKindOf(tx, placeId, 'placeId'));
  await tx.insert(OrganisationTable, { id, kind, name, placeId });
}
