import { Module } from '@nestjs/common';
import { RollImportReader } from './application/roll-import/roll-import-reader.js';
import { RollImports } from './application/roll-import/roll-imports.js';
import { RollImportResolver } from './graphql/roll-import/roll-import.resolver.js';

/** Rolls on their way into the register. */
@Module({
  providers: [RollImports, RollImportReader, RollImportResolver],
  exports: [RollImports, RollImportReader],
})
export class RollImportModule {}
