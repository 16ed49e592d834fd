/**
 * SHA-256 (FIPS 180-4) of our own, for the pages that check a vote without the house: what browsers have is slow to ask
 * a million times, and absent where a page was opened from a file.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = new Int32Array(INITIAL);
  const words = new Int32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) compress(state, words, view, at);
  const rest = ending(bytes, whole);
  for (let at = 0; at < rest.byteLength; at += 64) compress(state, words, rest, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => digest.setInt32(at * 4, word));
  return new Uint8Array(digest.buffer);
}

/** What is left over, a one, zeros, and the length in bits. */
function ending(bytes: Uint8Array, from: number): DataView {
  const left = bytes.length - from;
  const block = new Uint8Array(left < 56 ? 64 : 128);
  block.set(bytes.subarray(from));
  block[left] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(block.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(block.length - 4, (bytes.length * 8) % 2 ** 32);
  return view;
}

function compress(state: Int32Array, w: Int32Array, block: DataView, from: number): void {
  for (let t = 0; t < 16; t++) w[t] = block.getInt32(from + t * 4);
  for (let t = 16; t < 64; t++) {
    const [x, y] = [w[t - 15]!, w[t - 2]!];
    const small0 = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
    const small1 = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
    w[t] = w[t - 16]! + small0 + w[t - 7]! + small1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let t = 0; t < 64; t++) {
    const big1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + ROUND[t]! + w[t]!) | 0;
    const big0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = state[at]! + word));
}

type Eight = [number, number, number, number, number, number, number, number];

function right(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of what follows the point in the roots of the first primes: of the cube roots, of the square roots. */
const PRIMES = firstPrimes(64);
const ROUND = PRIMES.map(prime => fraction(prime, 3));
const INITIAL = PRIMES.slice(0, 8).map(prime => fraction(prime, 2));

function firstPrimes(many: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < many; next++)
    if (primes.every(prime => next % prime !== 0)) primes.push(next);
  return primes;
}

/** Exact: the whole root of prime · 2^(32 · degree), of which the last 32 bits follow the point. */
function fraction(prime: number, degree: 2 | 3): number {
  const target = BigInt(prime) << BigInt(32 * degree);
  let [low, high] = [0n, 1n << 40n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(degree) <= target) low = middle;
    else high = middle;
  }
  return Number(BigInt.asIntN(32, low));
}
