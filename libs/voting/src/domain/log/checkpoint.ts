import { hexOf } from './hexadecimal.js';
import type { Sha256 } from './hashing.js';

/**
 * 检查点: what the log of a vote was at one size, what was voted on and until when, as the house has signed it. Whoever keeps one can hold
 * the house to it.
 */
export interface Checkpoint {
  readonly voteId: string;
  /** Hash of what was asked, as `askedHash`. */
  readonly asked: string;
  /** The window as it was then; an extension moves its end. ISO 8601 with milliseconds, in UTC. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Of the checkpoint before, so that none can be left out; null for the first. */
  readonly previous: number | null;
  /** How many leaves. */
  readonly size: number;
  /** 32 bytes in hexadecimal. */
  readonly root: string;
  /** ISO 8601 with milliseconds, in UTC. */
  readonly signedAt: string;
}

export interface SignedCheckpoint extends Checkpoint {
  /** Ed25519 over `checkpointText`, 64 bytes in hexadecimal. */
  readonly signature: string;
}

export const CHECKPOINT = 'sifang checkpoint 2';

/** What is signed, line by line. */
export function checkpointText(checkpoint: Checkpoint): string {
  const { voteId, asked, opensAt, closesAt, previous, size, root, signedAt } = checkpoint;
  return [CHECKPOINT, voteId, asked, opensAt, closesAt, previous ?? '-', size, root, signedAt].join('\n');
}

/** Names a public key in print: the first 8 bytes of its SHA-256, in hexadecimal. @param publicKey 32 bytes */
export function keyIdOf(sha256: Sha256, publicKey: Uint8Array): string {
  return hexOf(sha256(publicKey).slice(0, 8));
}
