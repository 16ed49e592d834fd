import { createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '@sifang/kernel';
import type { Seals, Tx } from '@sifang/platform';
import { asTyped } from '../domain/one-time-code.js';
import { base32, bytesOf, digitsOf, stepsAround } from '../domain/totp.js';
import { secondFactorOf, takeRecoveryCode, takeStep } from '../persistence/second-factor.repository.js';

const PURPOSE = 'second factor';
const RECOVERY_CODES = 10;

/** 160 bits, as RFC 4226 recommends. */
export function newSecret(): Buffer {
  return randomBytes(20);
}

/** Opens for this person alone. */
export function sealSecret(seals: Seals, personId: string, secret: Buffer): Buffer {
  return seals.seal(PURPOSE, personId, secret);
}

/** The step whose code this is; null when it is that of none that is good now. */
export function stepOf(
  seals: Seals,
  personId: string,
  sealed: Buffer,
  code: string,
  now: Date,
): number | null {
  const secret = seals.openBytes(PURPOSE, personId, sealed);
  const fits = (step: number): boolean =>
    digitsOf(createHmac('sha1', secret).update(bytesOf(step)).digest()) === asTyped(code);
  return stepsAround(now).find(fits) ?? null;
}

/**
 * A code of the app, or one of the codes kept for the day on which the telephone is lost. Each is good once.
 * @throws Refusal SECOND_FACTOR_WRONG
 */
export async function showSecondFactor(
  tx: Tx,
  seals: Seals,
  personId: string,
  code: string,
  now: Date,
): Promise<void> {
  const typed = asTyped(code).toUpperCase();
  const factor = await secondFactorOf(tx, personId);
  const step = factor && stepOf(seals, personId, factor.secret, typed, now);
  const shown =
    step === null
      ? await takeRecoveryCode(tx, personId, recoveryDigest(seals, personId, typed))
      : await takeStep(tx, personId, step);
  if (!shown) throw secondFactorWrong();
}

/** Fifty bits each, in two halves that can be read aloud. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(7)).slice(0, 10)).map(
    code => `${code.slice(0, 5)}-${code.slice(5)}`,
  );
}

/** What is kept of a recovery code (备用码), however it is typed. */
export function recoveryDigest(seals: Seals, personId: string, code: string): Buffer {
  return seals.digest('recovery code', `${personId} ${asTyped(code)}`);
}

export function secondFactorWrong(): Refusal {
  return new Refusal('SECOND_FACTOR_WRONG', 'This code is wrong or was used before.', 'code');
}
