import { timeOrderedId } from '@sifang/kernel';
import { randomPiece } from './random.js';

/** An id for a row made now. Acts make ids; the domain is handed them. */
export function newId(now: Date): string {
  return timeOrderedId(now, randomPiece(10));
}
