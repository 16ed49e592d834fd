import { nodeHash, sameHash, type Sha256 } from './hashing.js';

/** The largest power of two below `size`, which is at least 2. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** Of leaves from one number on, up to another one that is not among them. */
export function rootOfRange(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
  from = 0,
  to = leaves.length,
): Uint8Array {
  if (to === from) return sha256(new Uint8Array());
  if (to - from === 1) return leaves[from]!;
  const middle = from + split(to - from);
  return nodeHash(sha256, rootOfRange(sha256, leaves, from, middle), rootOfRange(sha256, leaves, middle, to));
}

/** That a leaf is in the log (RFC 9162, 2.1.3.1), from the leaf up. @param index from 0 */
export function inclusionProof(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
  index: number,
  from = 0,
  to = leaves.length,
): Uint8Array[] {
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return index < middle
    ? [...inclusionProof(sha256, leaves, index, from, middle), rootOfRange(sha256, leaves, middle, to)]
    : [...inclusionProof(sha256, leaves, index, middle, to), rootOfRange(sha256, leaves, from, middle)];
}

/** That nothing of a shorter log was changed or taken away in a longer one (RFC 9162, 2.1.4.1). @param size of the shorter */
export function consistencyProof(sha256: Sha256, leaves: readonly Uint8Array[], size: number): Uint8Array[] {
  return size === 0 || size >= leaves.length ? [] : subproof(sha256, leaves, size, 0, leaves.length, true);
}

function subproof(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
  size: number,
  from: number,
  to: number,
  known: boolean,
): Uint8Array[] {
  if (size === to) return known ? [] : [rootOfRange(sha256, leaves, from, to)];
  const middle = from + split(to - from);
  return size <= middle
    ? [...subproof(sha256, leaves, size, from, middle, known), rootOfRange(sha256, leaves, middle, to)]
    : [...subproof(sha256, leaves, size, middle, to, false), rootOfRange(sha256, leaves, from, middle)];
}

export interface Included {
  readonly leaf: Uint8Array;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162, 2.1.3.2. */
export function isIncluded(sha256: Sha256, { leaf, index, size, root, proof }: Included): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sha256, sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(sha256, hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

export interface Grown {
  readonly size: number;
  readonly root: Uint8Array;
  readonly laterSize: number;
  readonly laterRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162, 2.1.4.2. */
export function hasOnlyGrown(sha256: Sha256, grown: Grown): boolean {
  const { size, root, laterSize, laterRoot, proof } = grown;
  if (!isCount(size) || !isCount(laterSize) || size > laterSize) return false;
  if (size === laterSize) return proof.length === 0 && sameHash(root, laterRoot);
  if (size === 0) return proof.length === 0 && sameHash(root, sha256(new Uint8Array()));
  const [first, ...others] = isPowerOfTwo(size) ? [root, ...proof] : proof;
  if (!first) return false;
  let [at, last] = [size - 1, laterSize - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [earlier, later] = [first, first];
  for (const sibling of others) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      earlier = nodeHash(sha256, sibling, earlier);
      later = nodeHash(sha256, sibling, later);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else later = nodeHash(sha256, later, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(earlier, root) && sameHash(later, laterRoot);
}

function half(number: number): number {
  return Math.floor(number / 2);
}

function isPowerOfTwo(size: number): boolean {
  return size > 0 && Number.isInteger(Math.log2(size));
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
