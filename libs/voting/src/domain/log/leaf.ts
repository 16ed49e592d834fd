import type { Channel } from '../ballot/ballot.js';
import { leafHash, type Sha256 } from './hashing.js';

/** What a leaf of the log says: a ballot of one unit, with the voter's secret. */
export interface Leaf {
  readonly voteId: string;
  readonly ballotId: string;
  readonly unitNo: number;
  readonly channel: Channel;
  /** Of a paper ballot. */
  readonly number: number | null;
  /** One letter for each item, as `ballot.choices`; a dash in a secret vote. */
  readonly choices: string;
  /** 16 bytes in hexadecimal: without it nobody can try out which choices a leaf hides. */
  readonly salt: string;
}

/** The text that is hashed; a receipt repeats it line by line, so that anybody can hash it again. */
export function leafText({ voteId, ballotId, unitNo, channel, number, choices, salt }: Leaf): string {
  return ['sifang ballot 1', voteId, ballotId, unitNo, channel, number ?? '-', choices, salt].join('\n');
}

/** 32 bytes. */
export function leafOf(sha256: Sha256, leaf: Leaf): Uint8Array {
  return leafHash(sha256, new TextEncoder().encode(leafText(leaf)));
}
