import type { Schema } from '@sifang/platform';
import { EstateTable } from './estate.table.js';
import { FirmServiceTable } from './firm-service.table.js';
import { CreatePlacesAndRegister1763800000101 } from './migrations/1763800000101-create-places-and-register.js';
import { OrganisationTable } from './organisation.table.js';
import { PlaceTable } from './place.table.js';

/** The register's own tables, `unit` and `unit_owner`, are written and read by the thousand, past the mapper. */
export const estatesSchema: Schema = {
  tables: [PlaceTable, EstateTable, OrganisationTable, FirmServiceTable],
  migrations: [CreatePlacesAndRegister1763800000101],
};
