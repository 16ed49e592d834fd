import { isId, Refusal } from '@sifang/kernel';
import { bytesOf } from './hexadecimal.js';
import { CHECKPOINT, checkpointText, type SignedCheckpoint } from './checkpoint.js';

/** A checkpoint as it was signed, and its signature on a line more: what anybody may keep, voter or not. */
export function keptText(checkpoint: SignedCheckpoint): string {
  return [checkpointText(checkpoint), checkpoint.signature].join('\n');
}

/** @throws Refusal RECEIPT_UNREADABLE */
export function readCheckpoint(text: string): SignedCheckpoint {
  const lines = linesIn(text);
  const [first, voteId = '', asked = '', opensAt = '', closesAt = '', previous, size, ...signed] = lines;
  const [root = '', signedAt = '', signature = ''] = signed;
  const checkpoint = {
    ...{ voteId, asked, opensAt, closesAt, previous: previous === '-' ? null : countOf(previous) },
    ...{ size: countOf(size) ?? -1, root, signedAt, signature },
  };
  if (first !== CHECKPOINT || !isWholeCheckpoint(checkpoint) || keptText(checkpoint) !== lines.join('\n'))
    throw unreadable();
  return checkpoint;
}

export function isWholeCheckpoint(checkpoint: SignedCheckpoint): boolean {
  const { voteId, asked, opensAt, closesAt, size, root, signedAt, signature } = checkpoint;
  return (
    isId(voteId) &&
    size >= 0 &&
    bytesOf(asked, 32) !== null &&
    bytesOf(root, 32) !== null &&
    bytesOf(signature, 64) !== null &&
    [opensAt, closesAt, signedAt].every(isMoment)
  );
}

function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

/** Spaces around a line and empty lines do not count: it came from paper, a camera or a messenger. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

export function countOf(text: string | undefined): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}

export function unreadable(): Refusal {
  return new Refusal('RECEIPT_UNREADABLE', 'This is not a receipt, or not a whole one.', 'receipt');
}
