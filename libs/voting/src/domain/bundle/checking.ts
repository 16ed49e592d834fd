import type { Sha256 } from '../log/hashing.js';
import type { SignedCheckpoint } from '../log/checkpoint.js';
import type { Receipt } from '../log/receipt.js';
import type { Finding } from './finding.js';

/** What is checked, one after another: the file and its seal, the roll, the log, what was cast, the result, receipts, the tellers' form. */
export type Step = 'FILE' | 'ROLL' | 'LOG' | 'BALLOTS' | 'RESULT' | 'RECEIPTS' | 'OPENED';

/** What checking needs from where it runs, and what it is told beside the bundle. */
export interface Checking {
  readonly sha256: Sha256;
  /** Ed25519: key of 32 bytes, signature of 64. */
  readonly isSigned: (
    publicKey: Uint8Array,
    content: Uint8Array,
    signature: Uint8Array,
  ) => boolean | Promise<boolean>;
  /** Id of the key that the house has published; without it the key of the bundle is believed. */
  readonly key: string | null;
  /** Of somebody who wants to find the own ballot, one for each unit; none needed. */
  readonly receipts: readonly Receipt[];
  /** That somebody has kept, voter or not. */
  readonly checkpoints?: readonly SignedCheckpoint[];
  /** Told of each step as it ends, for somebody who waits. */
  readonly done?: (step: Step, findings: readonly Finding[]) => void;
}
