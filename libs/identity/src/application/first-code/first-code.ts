import { randomBytes } from 'node:crypto';
import type { Seals } from '@sifang/platform';
import { firstCode, plainFirstCode } from '../../domain/first-code.js';
import { base32 } from '../../domain/totp.js';

/** Ten letters and digits for a paper: fifty random bits. */
export function newFirstCode(): string {
  return firstCode(base32(randomBytes(7)));
}

/** What is kept of a code; however it is typed, with the key of the house. */
export function firstCodeDigest(seals: Seals, code: string): Buffer {
  return seals.digest('first code', plainFirstCode(code));
}
