import { randomBytes } from 'node:crypto';
import { timeOrderedId } from '@sifang/kernel';

/** An id for a row made now. Acts make ids; the domain is handed them. */
export function newId(now: Date): string {
  return timeOrderedId(now, randomBytes(10));
}
