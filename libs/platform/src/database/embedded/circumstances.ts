import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Places } from './places.js';

/** What every step of a start has to know. */
export interface Circumstances {
  readonly places: Places;
  readonly binaries: Binaries;
  /** Whom the server runs as; undefined: as ourselves. */
  readonly account: Account | undefined;
  /** False: a power cut may destroy everything. For tests only. */
  readonly durable: boolean;
  /** Where root keeps what the account could not reach otherwise. */
  readonly home: string;
  /** Milliseconds that a server may take until it answers. */
  readonly patience: number;
  readonly log: (line: string) => void;
}
