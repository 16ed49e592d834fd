import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { OrganisationKind } from '../domain/organisation.js';
import type { Service } from '../domain/service.js';
import { FirmServiceTable } from '../persistence/firm-service.table.js';
import { OrganisationTable } from '../persistence/organisation.table.js';
import { requireEstate } from '../persistence/estate.repository.js';

export type FirmService = Omit<Service, 'until'>;

/** From now on the firm serves the estate. @throws Refusal ESTATE_NOT_FOUND · FIRM_NOT_FOUND · FIRM_SERVES_ALREADY */
export async function serveEstate(tx: Tx, { estateId, firmId, since }: FirmService): Promise<void> {
  await requireEstate(tx, estateId);
  const known = await tx.existsBy(OrganisationTable, { id: firmId, kind: OrganisationKind.PROPERTY_FIRM });
  if (!known) throw new Refusal('FIRM_NOT_FOUND', 'There is no such property firm.', 'firmId');
  await tx.insert(FirmServiceTable, { estateId, firmId, since, until: null });
}
