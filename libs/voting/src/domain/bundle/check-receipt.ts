import { bytesOf, hexOf } from '../log/hexadecimal.js';
import { leafOf } from '../log/leaf.js';
import type { Bundle } from './bundle.js';
import { hashesOf, rootsAt } from './check-log.js';
import type { Receipt } from '../log/receipt.js';
import type { Checking } from './checking.js';
import { found, type Finding } from './finding.js';
import { checkpointText } from '../log/checkpoint.js';

export async function checkReceipts(checking: Checking, bundle: Bundle): Promise<Finding[]> {
  const findings = [];
  for (const receipt of checking.receipts) findings.push(...(await checkReceipt(checking, bundle, receipt)));
  return findings;
}

/** That the ballot of a receipt stands in the log where the receipt says, and that the log is the one it was promised in. */
async function checkReceipt(
  { sha256, isSigned }: Checking,
  bundle: Bundle,
  receipt: Receipt,
): Promise<Finding[]> {
  const { leaf, index, checkpoint, keyId } = receipt;
  if (leaf.voteId !== bundle.vote.id) return [found('RECEIPT_OTHER_VOTE')];
  const hashes = hashesOf(bundle);
  const findings: Finding[] = [];
  if (hashes[index] !== hexOf(leafOf(sha256, leaf))) findings.push(found('RECEIPT_NOT_IN_LOG', index));
  if (keyId !== bundle.head.keyId) findings.push(found('KEY_FOREIGN', keyId));
  if (!checkpoint) return findings;
  const text = new TextEncoder().encode(checkpointText(checkpoint));
  const signed = await isSigned(
    bytesOf(bundle.head.publicKey, 32)!,
    text,
    bytesOf(checkpoint.signature, 64)!,
  );
  const root = rootsAt(sha256, hashes, [checkpoint.size]).get(checkpoint.size);
  if (!signed || root !== checkpoint.root) findings.push(found('RECEIPT_CHECKPOINT'));
  return findings;
}
