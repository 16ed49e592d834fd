import { checkpointText, type SignedCheckpoint } from '../log/checkpoint.js';
import { bytesOf } from '../log/hexadecimal.js';
import { askedHash } from './asked.js';
import type { Bundle } from './bundle.js';
import type { Checking } from './checking.js';
import { found, type Finding } from './finding.js';

/** That the bundle is the one that checkpoints kept by anybody have promised. */
export async function checkKept(checking: Checking, bundle: Bundle): Promise<Finding[]> {
  const findings: Finding[] = [];
  const asked = askedHash(checking.sha256, bundle);
  for (const kept of checking.checkpoints ?? []) {
    if (kept.voteId !== bundle.vote.id) findings.push(found('KEPT_OTHER_VOTE'));
    else {
      if (kept.asked !== asked) findings.push(found('KEPT_ASKED', kept.size));
      if (!(await isOfBundle(checking, bundle, kept))) findings.push(found('KEPT_CHECKPOINT', kept.size));
    }
  }
  return findings;
}

/** Whether the house signed it, and no other one at this size: it signs a log of one size once. */
export async function isOfBundle(
  { isSigned }: Checking,
  { head, checkpoints }: Bundle,
  kept: SignedCheckpoint,
): Promise<boolean> {
  const signature = bytesOf(kept.signature, 64)!;
  const text = checkpointText(kept);
  const signed = await isSigned(bytesOf(head.publicKey, 32)!, new TextEncoder().encode(text), signature);
  const own = checkpoints.find(({ size }) => size === kept.size);
  return signed && own !== undefined && checkpointText({ ...own, voteId: kept.voteId }) === text;
}
