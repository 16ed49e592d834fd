import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Identity } from './application/identity.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { SignedInGuard } from './graphql/signed-in.guard.js';

@Module({
  providers: [Identity, IdentityResolver, { provide: APP_GUARD, useClass: SignedInGuard }],
  exports: [Identity],
})
export class IdentityModule {}
