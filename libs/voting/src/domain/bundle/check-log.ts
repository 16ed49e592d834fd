import { checkpointText } from '../log/checkpoint.js';
import { append, EMPTY, rootOf, type Frontier } from '../log/frontier.js';
import { bytesOf, hexOf } from '../log/hexadecimal.js';
import type { Sha256 } from '../log/hashing.js';
import type { Bundle } from './bundle.js';
import { askedHash } from './asked.js';
import type { Checking } from './checking.js';
import { found, type Finding } from './finding.js';

/** That batches follow one another up to the one that seals, and hold the leaves that are there. */
export function checkBatches({ batches, leaves, ballots }: Bundle): Finding[] {
  const findings: Finding[] = [];
  let size = 0;
  batches.forEach((batch, at) => {
    const fits = batch.no === at + 1 && batch.first === size && batch.sealing === (batch.size === 0);
    if (!fits || (batch.sealing && at < batches.length - 1)) findings.push(found('BATCH_ORDER', batch.no));
    size += batch.size;
  });
  if (!batches.at(-1)?.sealing) findings.push(found('NOT_SEALED'));
  const all = [...leaves, ...ballots];
  all.forEach(({ index }, at) => {
    if (index !== at) findings.push(found('LEAF_ORDER', index));
  });
  if (all.length !== size) findings.push(found('LEAVES_COUNT'));
  return findings;
}

/** That every checkpoint is of this log, which so has only grown from each to the next, and that none is missing. */
export async function checkCheckpoints(checking: Checking, bundle: Bundle): Promise<Finding[]> {
  const { vote, head, checkpoints } = bundle;
  const findings: Finding[] = [];
  const key = bytesOf(head.publicKey, 32)!;
  const hashes = hashesOf(bundle);
  const asked = askedHash(checking.sha256, bundle);
  const roots = rootsAt(
    checking.sha256,
    hashes,
    checkpoints.map(({ size }) => size),
  );
  for (const [at, checkpoint] of checkpoints.entries()) {
    const { size, previous, root, signedAt, signature } = checkpoint;
    const before = checkpoints[at - 1];
    if (previous !== (before?.size ?? null) || (before && before.size >= size))
      findings.push(found('CHECKPOINT_CHAIN', size));
    if (before && before.signedAt > signedAt) findings.push(found('CHECKPOINT_TIME', size));
    if (roots.get(size) !== root) findings.push(found('CHECKPOINT_ROOT', size));
    if (checkpoint.asked !== asked) findings.push(found('CHECKPOINT_ASKED', size));
    const text = new TextEncoder().encode(checkpointText({ voteId: vote.id, ...checkpoint }));
    if (!(await checking.isSigned(key, text, bytesOf(signature, 64)!)))
      findings.push(found('CHECKPOINT_SIGNATURE', size));
  }
  if (checkpoints.at(-1)?.size !== hashes.length) findings.push(found('CHECKPOINT_MISSING'));
  return findings;
}

/** Of the log, in its order, in hexadecimal. */
export function hashesOf({ leaves, ballots }: Bundle): string[] {
  return [...leaves, ...ballots].map(({ hash }) => hash);
}

/** The roots of the log at these sizes, as far as it goes. */
export function rootsAt(
  sha256: Sha256,
  hashes: readonly string[],
  sizes: readonly number[],
): ReadonlyMap<number, string> {
  const asked = new Set(sizes);
  const roots = new Map<number, string>();
  let log: Frontier = EMPTY;
  for (let size = 0; size <= hashes.length; size++) {
    if (asked.has(size)) roots.set(size, hexOf(rootOf(sha256, log)));
    if (size < hashes.length) log = append(sha256, log, bytesOf(hashes[size]!, 32)!);
  }
  return roots;
}
