import { sha512 } from '@noble/hashes/sha2.js';

/** Ed25519 (RFC 8032), checking alone: for browsers that cannot, or that keep it from pages without TLS. Nothing here is secret. */

const P = 2n ** 255n - 19n;
/** Order of the base point. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = mod(-121665n * inverse(121666n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

/** Extended coordinates: x = X/Z, y = Y/Z, T = XY/Z. */
interface Point {
  readonly X: bigint;
  readonly Y: bigint;
  readonly Z: bigint;
  readonly T: bigint;
}

const ZERO: Point = { X: 0n, Y: 1n, Z: 1n, T: 0n };
const BASE = pointOf(encoded(mod(4n * inverse(5n)), 0n))!;

/** @param publicKey 32 bytes @param signature 64 */
export function isSigned(publicKey: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean {
  const [r, s] = [signature.subarray(0, 32), littleEndian(signature.subarray(32))];
  const key = pointOf(publicKey);
  // A second spelling of the same number would be a second signature of the same text.
  if (!key || s >= L) return false;
  const k = littleEndian(sha512(Uint8Array.of(...r, ...publicKey, ...content))) % L;
  const { X, Y, Z } = sumOfProducts(s, BASE, k, { ...key, X: mod(-key.X), T: mod(-key.T) });
  const oneOverZ = inverse(Z);
  const again = encoded(mod(Y * oneOverZ), mod(X * oneOverZ) & 1n);
  return again.every((byte, at) => byte === r[at]);
}

/** s·A + k·B, bit by bit, with the doublings shared. */
function sumOfProducts(s: bigint, a: Point, k: bigint, b: Point): Point {
  const both = add(a, b);
  let sum = ZERO;
  for (let bit = 252n; bit >= 0n; bit--) {
    sum = double(sum);
    const [ofA, ofB] = [(s >> bit) & 1n, (k >> bit) & 1n];
    if (ofA || ofB) sum = add(sum, ofA && ofB ? both : ofA ? a : b);
  }
  return sum;
}

/** RFC 8032, 5.1.4. */
function add(one: Point, other: Point): Point {
  const a = mod((one.Y - one.X) * (other.Y - other.X));
  const b = mod((one.Y + one.X) * (other.Y + other.X));
  const c = mod(2n * D * mod(one.T * other.T));
  const d = mod(2n * one.Z * other.Z);
  return fromSums(b - a, d - c, d + c, b + a);
}

function double({ X, Y, Z }: Point): Point {
  const [a, b, c] = [mod(X * X), mod(Y * Y), mod(2n * Z * Z)];
  const h = a + b;
  const e = h - mod((X + Y) * (X + Y));
  const g = a - b;
  return fromSums(e, c + g, g, h);
}

function fromSums(e: bigint, f: bigint, g: bigint, h: bigint): Point {
  return { X: mod(e * f), Y: mod(g * h), Z: mod(f * g), T: mod(e * h) };
}

/** RFC 8032, 5.1.3; null for bytes that are no point. */
function pointOf(bytes: Uint8Array): Point | null {
  const number = littleEndian(bytes);
  const [Y, sign] = [number & (2n ** 255n - 1n), number >> 255n];
  if (bytes.length !== 32 || Y >= P) return null;
  const [u, v] = [mod(Y * Y - 1n), mod(D * Y * Y + 1n)];
  let X = mod(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
  if (mod(v * X * X) !== u) X = mod(X * ROOT_OF_MINUS_ONE);
  if (mod(v * X * X) !== u || (X === 0n && sign === 1n)) return null;
  if ((X & 1n) !== sign) X = P - X;
  return { X, Y, Z: 1n, T: mod(X * Y) };
}

function encoded(y: bigint, sign: bigint): Uint8Array {
  const number = y | (sign << 255n);
  return Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 255n));
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => number * 256n + BigInt(byte), 0n);
}

function mod(number: bigint): bigint {
  const rest = number % P;
  return rest < 0n ? rest + P : rest;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let [square, rest] = [mod(base), exponent]; rest > 0n; rest >>= 1n, square = mod(square * square))
    if (rest & 1n) result = mod(result * square);
  return result;
}

function inverse(number: bigint): bigint {
  return power(number, P - 2n);
}
