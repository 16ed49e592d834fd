import { checkBallots } from './check-ballots.js';
import { checkBatches, checkCheckpoints } from './check-log.js';
import { checkParticipation } from './check-participation.js';
import { checkReceipts } from './check-receipt.js';
import { checkResult } from './check-result.js';
import { checkRoll } from './check-roll.js';
import { checkSecret } from './check-secret.js';
import { checkSeal } from './check-seal.js';
import type { Bundle } from './bundle.js';
import type { Checking, Step } from './checking.js';
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
  const findings: Finding[] = [];
  const done = (step: Step, found: readonly Finding[]): void => {
    for (const each of found) findings.push(each);
    checking.done?.(step, found);
  };
  const reading = readBundle(sha256, bytes);
  const { bundle } = reading;
  done('FILE', [...reading.findings, ...(await checkSeal(checking, reading))]);
  if (!bundle) return { bundle, findings };
  done('ROLL', checkRoll(sha256, bundle));
  done('LOG', [...checkBatches(bundle), ...(await checkCheckpoints(checking, bundle))]);
  done('BALLOTS', [...checkBallots(sha256, bundle), ...checkParticipation(bundle)]);
  done('RESULT', [...checkResult(bundle), ...checkSecret(bundle)]);
  done('RECEIPTS', await checkReceipts(checking, bundle));
  return { bundle, findings };
}
