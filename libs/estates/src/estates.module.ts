import { Module } from '@nestjs/common';
import { Database } from '@sifang/platform';
import { People } from './application/people.js';
import { PlacesReader } from './application/places-reader.js';
import { RegisterReader } from './application/register-reader.js';
import { ClaimsModule } from './claims.module.js';
import { AccountsResolver } from './graphql/accounts.resolver.js';
import { AppointmentResolver } from './graphql/appointment.resolver.js';
import { EstateResolver } from './graphql/estate.resolver.js';
import { GridResolver } from './graphql/grid.resolver.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { UnitResolver } from './graphql/unit.resolver.js';
import { estatesRefusals } from './persistence/estates.refusals.js';
import { RollImportModule } from './roll-import.module.js';

@Module({
  imports: [ClaimsModule, RollImportModule],
  providers: [
    EstateResolver,
    AccountsResolver,
    AppointmentResolver,
    People,
    PeopleResolver,
    PlacesReader,
    RegisterReader,
    GridResolver,
    OrganisationResolver,
    RegisterResolver,
    UnitResolver,
  ],
  exports: [RollImportModule],
})
export class EstatesModule {
  constructor(database: Database) {
    database.refuseOn(estatesRefusals);
  }
}
