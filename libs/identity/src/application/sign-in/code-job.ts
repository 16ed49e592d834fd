import type { Seals } from '@sifang/platform';

export const SEND_CODE_TASK = 'send-sign-in-code';
/** What a waiting job may hold is read by whoever reads the queue: number and code lie in it sealed. */
export const CODE_JOB = 'sign-in code on its way';

/** @param changedBy who wants the number for their account; null to sign in. A code for the one is none for the other. */
export function codeDigest(
  seals: Seals,
  phone: string,
  code: string,
  changedBy: string | null = null,
): Buffer {
  if (changedBy !== null) return seals.digest('code for a new number', `${changedBy} ${phone} ${code}`);
  return seals.digest('sign-in code', `${phone} ${code}`);
}
