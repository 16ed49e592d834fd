import { checkBallots } from './check-ballots.js';
import { checkBatches, checkCheckpoints } from './check-log.js';
import { checkOpened } from './check-opened.js';
import { checkParticipation } from './check-participation.js';
import { checkKept } from './check-kept.js';
import { checkReceipts } from './check-receipt.js';
import { checkResult } from './check-result.js';
import { checkRoll } from './check-roll.js';
import { checkSecret } from './check-secret.js';
import { checkSeal } from './check-seal.js';
import { checkWindow } from './check-window.js';
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
  const log = [...checkBatches(bundle), ...(await checkCheckpoints(checking, bundle))];
  done('LOG', [...log, ...checkWindow(bundle)]);
  done('BALLOTS', [...checkBallots(sha256, bundle), ...checkParticipation(bundle)]);
  done('RESULT', [...checkResult(bundle), ...checkSecret(bundle)]);
  done('RECEIPTS', [...(await checkReceipts(checking, bundle)), ...(await checkKept(checking, bundle))]);
  return { bundle, findings };
}

/**
 * Checks the public bundle of a vote by that of its tellers: each by itself, and that one is the other rounded. So whoever counted can
 * vouch for what everybody reads. @throws Refusal NOT_A_BUNDLE
 */
export async function verifyOpened(
  checking: Checking,
  bytes: Uint8Array,
  opened: Uint8Array,
): Promise<Verdict> {
  const { done, ...quiet } = checking;
  const own = await verifyBundle(checking, bytes);
  const theirs = await verifyBundle({ ...quiet, receipts: [], checkpoints: [] }, opened);
  const both = own.bundle && theirs.bundle ? checkOpened(own.bundle, theirs.bundle) : [];
  const found = [...theirs.findings, ...both];
  done?.('OPENED', found);
  return { bundle: own.bundle, findings: [...own.findings, ...found] };
}
