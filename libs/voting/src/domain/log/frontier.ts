import { nodeHash, type Sha256 } from './hashing.js';

/**
 * What has to be kept of a log to append to it: the roots of its full subtrees, the largest first. A log of a million
 * ballots has at most twenty.
 */
export interface Frontier {
  /** How many leaves. */
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export const EMPTY: Frontier = { size: 0, peaks: [] };

/** @param leaf its `leafHash` */
export function append(sha256: Sha256, { size, peaks }: Frontier, leaf: Uint8Array): Frontier {
  const kept = [...peaks];
  let right = leaf;
  // Two full subtrees of one size become one, as digits carry in adding one to a binary number.
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) right = nodeHash(sha256, kept.pop()!, right);
  return { size: size + 1, peaks: [...kept, right] };
}

/** The root (RFC 9162, 2.1.1). Of an empty log it is the hash of nothing. */
export function rootOf(sha256: Sha256, { peaks }: Frontier): Uint8Array {
  const [smallest, ...larger] = peaks.toReversed();
  if (!smallest) return sha256(new Uint8Array());
  return larger.reduce((right, left) => nodeHash(sha256, left, right), smallest);
}
