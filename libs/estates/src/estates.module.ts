import { Module } from '@nestjs/common';
import { Database } from '@sifang/platform';
import { AppointmentResolver } from './graphql/appointment.resolver.js';
import { EstateResolver } from './graphql/estate.resolver.js';
import { estatesRefusals } from './persistence/estates.refusals.js';

@Module({ providers: [EstateResolver, AppointmentResolver] })
export class EstatesModule {
  constructor(database: Database) {
    database.refuseOn(estatesRefusals);
  }
}
