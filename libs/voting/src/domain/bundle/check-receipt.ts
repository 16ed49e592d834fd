import { hexOf } from '../log/hexadecimal.js';
import { leafOf } from '../log/leaf.js';
import { askedHash } from './asked.js';
import type { Bundle } from './bundle.js';
import { isOfBundle } from './check-kept.js';
import { hashesOf } from './check-log.js';
import { unitsThatTookPart } from './check-participation.js';
import type { Receipt } from '../log/receipt.js';
import type { Checking } from './checking.js';
import { found, type Finding } from './finding.js';

export async function checkReceipts(checking: Checking, bundle: Bundle): Promise<Finding[]> {
  const findings = [];
  for (const receipt of checking.receipts) findings.push(...(await checkReceipt(checking, bundle, receipt)));
  return findings;
}

/**
 * That the ballot of a receipt stands in the log where the receipt says, that what was asked is what the voter was asked, and that the log
 * is the one it was promised in.
 */
async function checkReceipt(
  checking: Checking,
  bundle: Bundle,
  { leaf, index, keyId, asked, checkpoint }: Receipt,
): Promise<Finding[]> {
  const { sha256 } = checking;
  if (leaf.voteId !== bundle.vote.id) return [found('RECEIPT_OTHER_VOTE')];
  const findings: Finding[] = [];
  if (hashesOf(bundle)[index] !== hexOf(leafOf(sha256, leaf)))
    findings.push(found('RECEIPT_NOT_IN_LOG', index));
  if (unitsThatTookPart(bundle)?.includes(leaf.unitNo) === false)
    findings.push(found('RECEIPT_NOT_LISTED', leaf.unitNo));
  if (keyId !== bundle.head.keyId) findings.push(found('KEY_FOREIGN', keyId));
  if (asked !== askedHash(sha256, bundle)) findings.push(found('RECEIPT_ASKED'));
  if (checkpoint && !(await isOfBundle(checking, bundle, checkpoint)))
    findings.push(found('RECEIPT_CHECKPOINT'));
  return findings;
}
