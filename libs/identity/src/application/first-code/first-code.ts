import { randomBytes } from 'node:crypto';
import type { Seals } from '@sifang/platform';
import { firstCode, plainFirstCode } from '../../domain/first-code.js';
import { base32 } from '../../domain/totp.js';

export function newFirstCode(): string {
  return firstCode(base32(randomBytes(7)));
}

export function firstCodeDigest(seals: Seals, code: string): Buffer {
  return seals.digest('first code', plainFirstCode(code));
}
