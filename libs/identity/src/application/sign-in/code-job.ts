import type { Seals } from '@sifang/platform';

export const SEND_CODE_TASK = 'send-sign-in-code';
/** What a waiting job may hold is read by whoever reads the queue: number and code lie in it sealed. */
export const CODE_JOB = 'sign-in code on its way';

/** What a code is good for. One for the one use, or for somebody else, is none for the other. */
export type CodeUse =
  | { readonly kind: 'SIGN_IN' }
  /** Somebody wants this number or address for their account. */
  | { readonly kind: 'NEW_CONTACT'; readonly personId: string }
  /** Somebody without a password shows that it is them. */
  | { readonly kind: 'PROOF'; readonly personId: string };

/** @param to number in E.164, or address */
export function codeDigest(seals: Seals, to: string, code: string, use: CodeUse): Buffer {
  if (use.kind === 'SIGN_IN') return seals.digest('sign-in code', `${to} ${code}`);
  const purpose = use.kind === 'PROOF' ? 'code that proves' : 'code for a new contact';
  return seals.digest(purpose, `${use.personId} ${to} ${code}`);
}
