import type { Clock } from '@sifang/kernel';
import type { Database, Seals } from '@sifang/platform';
import type { RollFileStore } from '../../persistence/roll-import/roll-file-store.js';

/** What a worker needs to take a roll in. */
export interface RollImportTools {
  readonly database: Database;
  readonly clock: Clock;
  readonly seals: Seals;
  readonly files: RollFileStore;
}
