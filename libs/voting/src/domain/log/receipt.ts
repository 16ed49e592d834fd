import { isId, Refusal } from '@sifang/kernel';
import { Channel } from '../ballot/ballot.js';
import { bytesOf } from './hexadecimal.js';
import { leafText, type Leaf } from './leaf.js';
import type { SignedCheckpoint } from './checkpoint.js';

/** 回执: what a voter takes home, and with it the means to find the own ballot in what is published. */
export interface Receipt {
  readonly leaf: Leaf;
  /** Where it stands in the log, from 0. */
  readonly index: number;
  /** One that covers the leaf; null while none has been signed since. */
  readonly checkpoint: SignedCheckpoint | null;
  /** Of the key that signs this vote's checkpoints, as `keyIdOf`. */
  readonly keyId: string;
}

const FIRST = 'sifang receipt 1';

/** Plain lines, some 500 characters: to be read, to be typed in, to be a QR code. */
export function receiptText({ leaf, index, checkpoint, keyId }: Receipt): string {
  const { previous, size, root, signedAt, signature } = checkpoint ?? {};
  const signed = checkpoint ? [previous ?? '-', size, root, signedAt, signature] : [];
  return [FIRST, leafText(leaf), index, keyId, ...signed].join('\n');
}

/** The receipts of a ballot's units, one after another. @throws Refusal RECEIPT_UNREADABLE */
export function readReceipts(text: string): Receipt[] {
  const [before, ...each] = text.split(/^[^\S\n]*sifang receipt 1[^\S\n]*$/m);
  if (each.length === 0 || before!.trim() !== '') throw unreadable();
  return each.map(rest => readReceipt(FIRST + rest));
}

/** Takes what came from paper, a camera or a messenger: spaces around a line do not count. @throws Refusal RECEIPT_UNREADABLE */
export function readReceipt(text: string): Receipt {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const [first, , voteId, ballotId, unit, channel, number, choices, salt, index, keyId, ...signed] = lines;
  const receipt: Receipt = {
    leaf: {
      ...{ voteId: voteId ?? '', ballotId: ballotId ?? '', unitNo: countOf(unit) ?? -1 },
      ...{ channel: channel as Channel, number: number === '-' ? null : (countOf(number) ?? -1) },
      ...{ choices: choices ?? '', salt: salt ?? '' },
    },
    index: countOf(index) ?? -1,
    checkpoint: signed.length ? checkpointOf(voteId ?? '', signed) : null,
    keyId: keyId ?? '',
  };
  // Printed again it must be the same: then nothing was left out, added, or read as something else.
  if (first !== FIRST || !isWhole(receipt) || receiptText(receipt) !== lines.join('\n')) throw unreadable();
  return receipt;
}

function isWhole({ leaf, index, keyId, checkpoint }: Receipt): boolean {
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
    (checkpoint === null || isWholeCheckpoint(checkpoint, index))
  );
}

function isWholeCheckpoint({ size, root, signedAt }: SignedCheckpoint, index: number): boolean {
  const moment = new Date(signedAt);
  return (
    size > index &&
    bytesOf(root, 32) !== null &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString() === signedAt
  );
}

function checkpointOf(voteId: string, lines: readonly string[]): SignedCheckpoint {
  const [previous, size, root = '', signedAt = '', signature = ''] = lines;
  const before = previous === '-' ? null : countOf(previous);
  if (lines.length !== 5 || bytesOf(signature, 64) === null) throw unreadable();
  return { voteId, previous: before, size: countOf(size) ?? -1, root, signedAt, signature };
}

function countOf(text: string | undefined): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}

function unreadable(): Refusal {
  return new Refusal('RECEIPT_UNREADABLE', 'This is not a receipt, or not a whole one.', 'receipt');
}
