import { createHash } from 'node:crypto';

/** Everybody has signed in before the evening; what the phone holds. */
export function tokenOf(personId: string): string {
  return `simulated-${personId}`;
}

export function tokenHashOf(personId: string): string {
  return `\\\\x${createHash('sha256').update(tokenOf(personId)).digest('hex')}`;
}
