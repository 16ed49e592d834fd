import { CHECKPOINT, type SignedCheckpoint } from './checkpoint.js';
import { readCheckpoint, unreadable } from './read-checkpoint.js';
import { readReceipt, RECEIPT, type Receipt } from './receipt.js';

/** What somebody has kept of a vote and holds its bundle to. */
export interface Kept {
  readonly receipts: readonly Receipt[];
  readonly checkpoints: readonly SignedCheckpoint[];
}

/** Receipts and checkpoints in any order, one after another. @throws Refusal RECEIPT_UNREADABLE */
export function readKept(text: string): Kept {
  const [before, ...each] = text.split(FIRST_LINE);
  if (each.length === 0 || before!.trim() !== '') throw unreadable();
  const texts = each.flatMap((first, at) => (at % 2 === 0 ? [{ first, text: first + each[at + 1]! }] : []));
  const of = (wanted: string) => texts.filter(({ first }) => first === wanted);
  return {
    receipts: of(RECEIPT).map(kept => readReceipt(kept.text)),
    checkpoints: of(CHECKPOINT).map(kept => readCheckpoint(kept.text)),
  };
}

/** With what it begins kept in between. */
const FIRST_LINE = new RegExp(`^[^\\S\\n]*(${RECEIPT}|${CHECKPOINT})[^\\S\\n]*$`, 'm');
