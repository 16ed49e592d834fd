/** RFC 6238 with what every authenticator app knows: SHA-1, six digits, a step of thirty seconds. */
const STEP_MS = 30_000;
const DIGITS = 6;
/** One step to either side, for clocks that differ and fingers that are slow. */
const TOLERANCE = 1;

/** The steps whose codes are good at this moment, the present one first. */
export function stepsAround(now: Date): number[] {
  const present = Math.floor(now.getTime() / STEP_MS);
  return [
    present,
    ...Array.from({ length: TOLERANCE }, (_, at) => [present - at - 1, present + at + 1]).flat(),
  ];
}

/** What the HMAC of a step is taken of: eight bytes, the highest first. */
export function bytesOf(step: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(step));
  return bytes;
}

/** Dynamic truncation of an HMAC, RFC 4226, 5.3. */
export function digitsOf(mac: Uint8Array): string {
  const offset = mac.at(-1)! & 0x0f;
  const number = new DataView(mac.buffer, mac.byteOffset + offset, 4).getUint32(0) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding: as authenticator apps read secrets. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map(five => BASE32[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator app reads from the square. */
export function otpauthUri(secret: string, account: string): string {
  const label = encodeURIComponent(`四方:${account}`);
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent('四方')}`;
}
