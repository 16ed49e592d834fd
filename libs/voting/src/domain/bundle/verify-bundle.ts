import { checkBallots } from './check-ballots.js';
import { checkBatches, checkCheckpoints } from './check-log.js';
import { checkParticipation } from './check-participation.js';
import { checkReceipt } from './check-receipt.js';
import { checkResult } from './check-result.js';
import { checkRoll } from './check-roll.js';
import { checkSeal } from './check-seal.js';
import type { Bundle } from './bundle.js';
import type { Checking } from './checking.js';
import type { Finding } from './finding.js';
import { readBundle } from './read-bundle.js';

export interface Verdict {
  /** Null where the file holds too little. */
  readonly bundle: Bundle | null;
  /** Nothing: everything holds. */
  readonly findings: readonly Finding[];
}

/** Checks a vote from its bundle alone. @throws Refusal NOT_A_BUNDLE */
export async function verifyBundle(checking: Checking, bytes: Uint8Array): Promise<Verdict> {
  const { sha256 } = checking;
  const reading = readBundle(sha256, bytes);
  const { bundle } = reading;
  const findings = [...reading.findings, ...(await checkSeal(checking, reading))];
  if (!bundle) return { bundle, findings };
  findings.push(...checkRoll(sha256, bundle), ...checkBatches(bundle));
  findings.push(...(await checkCheckpoints(checking, bundle)), ...checkBallots(sha256, bundle));
  findings.push(...checkParticipation(bundle), ...checkResult(bundle));
  findings.push(...(await checkReceipt(checking, bundle)));
  return { bundle, findings };
}
