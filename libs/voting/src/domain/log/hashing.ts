/** SHA-256. A parameter: the server, `verify` and a page that works offline each have one of their own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const LEAF = 0;
const NODE = 1;

/** Of what a leaf says. RFC 9162, 2.1.1: the first byte tells leaves from nodes, so that none can be taken for the other. */
export function leafHash(sha256: Sha256, content: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(LEAF), content));
}

/** Of two subtrees, told apart from a leaf by its first byte (RFC 6962, 2.1). */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(NODE), left, right));
}

export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
