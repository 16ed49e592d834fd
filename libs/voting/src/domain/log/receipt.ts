import { isId } from '@sifang/kernel';
import { Channel } from '../ballot/ballot.js';
import { bytesOf } from './hexadecimal.js';
import { leafText, type Leaf } from './leaf.js';
import type { SignedCheckpoint } from './checkpoint.js';
import { countOf, isWholeCheckpoint, linesIn, unreadable } from './read-checkpoint.js';

/** 回执: what a voter takes home, and with it the means to find the own ballot in what is published. */
export interface Receipt {
  readonly leaf: Leaf;
  /** Where it stands in the log, from 0. */
  readonly index: number;
  /** Of the key that signs this vote's checkpoints, as `keyIdOf`. */
  readonly keyId: string;
  /** Hash of what was asked, as `askedHash`. */
  readonly asked: string;
  /** One that covers the leaf, of the same `asked`; null while none has been signed since. */
  readonly checkpoint: SignedCheckpoint | null;
}

export const RECEIPT = 'sifang receipt 2';

/** Plain lines, some 550 characters: to be read, to be typed in, to be a QR code. */
export function receiptText({ leaf, index, keyId, asked, checkpoint }: Receipt): string {
  const { opensAt, closesAt, previous, size, root, signedAt, signature } = checkpoint ?? {};
  const signed = checkpoint ? [opensAt, closesAt, previous ?? '-', size, root, signedAt, signature] : [];
  return [RECEIPT, leafText(leaf), index, keyId, asked, ...signed].join('\n');
}

/** Takes what came from paper, a camera or a messenger: spaces around a line do not count. @throws Refusal RECEIPT_UNREADABLE */
export function readReceipt(text: string): Receipt {
  const lines = linesIn(text);
  const [first, , voteId, ballotId, unit, channel, number, choices, salt, index, keyId, asked, ...signed] =
    lines;
  const receipt: Receipt = {
    leaf: {
      ...{ voteId: voteId ?? '', ballotId: ballotId ?? '', unitNo: countOf(unit) ?? -1 },
      ...{ channel: channel as Channel, number: number === '-' ? null : (countOf(number) ?? -1) },
      ...{ choices: choices ?? '', salt: salt ?? '' },
    },
    ...{ index: countOf(index) ?? -1, keyId: keyId ?? '', asked: asked ?? '' },
    checkpoint: signed.length ? signedIn(voteId ?? '', asked ?? '', signed) : null,
  };
  // Printed again it must be the same: then nothing was left out, added, or read as something else.
  if (first !== RECEIPT || !isWhole(receipt) || receiptText(receipt) !== lines.join('\n')) throw unreadable();
  return receipt;
}

function isWhole({ leaf, index, keyId, asked, checkpoint }: Receipt): boolean {
  const { voteId, ballotId, unitNo, channel, number, choices, salt } = leaf;
  return (
    isId(voteId) &&
    isId(ballotId) &&
    unitNo > 0 &&
    channel in Channel &&
    (number === null || number >= 0) &&
    /^([ARXWBS]{1,40}|-)$/.test(choices) &&
    bytesOf(salt, 16) !== null &&
    index >= 0 &&
    bytesOf(keyId, 8) !== null &&
    bytesOf(asked, 32) !== null &&
    (checkpoint === null || (checkpoint.size > index && isWholeCheckpoint(checkpoint)))
  );
}

function signedIn(voteId: string, asked: string, lines: readonly string[]): SignedCheckpoint {
  const [opensAt = '', closesAt = '', previous, size, root = '', signedAt = '', signature = ''] = lines;
  const before = previous === '-' ? null : countOf(previous);
  return {
    ...{ voteId, asked, opensAt, closesAt, previous: before, size: countOf(size) ?? -1, root },
    ...{ signedAt, signature },
  };
}
