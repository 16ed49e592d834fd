import type { Seals, SigningKey } from '@sifang/platform';
import { checkpointText } from '../../domain/log/checkpoint.js';
import { append, EMPTY, rootOf } from '../../domain/log/frontier.js';
import { hexOf } from '../../domain/log/hexadecimal.js';
import { insertCheckpoint, lastSigned } from '../../persistence/proof/checkpoint.queries.js';
import { AT_ONCE, leavesFrom, votesToSign, type Reading } from '../../persistence/proof/log.queries.js';
import { askedNow } from './asked.js';
import { sha256 } from './sha256.js';

export const CHECKPOINTS_TASK = 'vote-checkpoints';

/** The key of this house for checkpoints and bundles. Its public half is published. */
export function votingKey(seals: Seals): SigningKey {
  return seals.signingKey('owners votes');
}

/** After the notice, and after ballots were committed; never with them: nobody who casts waits for it. Late or doubled it does no harm. */
export async function signWhatCame(database: Reading, seals: Seals, now: () => Date): Promise<void> {
  for (const voteId of await votesToSign(database)) await signCheckpoint(database, seals, voteId, now());
}

/**
 * Signs the log of a vote as far as it goes, with what is asked and until when; a log that nobody has written to yet is signed as empty.
 * @param known the last checkpoint, where it was just read
 */
export async function signCheckpoint(
  database: Reading,
  seals: Seals,
  voteId: string,
  now: Date,
  known?: Awaited<ReturnType<typeof lastSigned>>,
): Promise<void> {
  const last = known === undefined ? await lastSigned(database, voteId) : known;
  const leaves = await leavesFrom(database, voteId, last?.log.size ?? 0);
  if (last && leaves.length === 0) return;
  // After the leaves: whatever extension they were cast under is read with them.
  const asked = await askedNow(database, voteId);
  if (!asked) return;
  const log = leaves.reduce((grown, { leaf }) => append(sha256, grown, leaf), last?.log ?? EMPTY);
  // Two machines' clocks may differ; the log's own time never runs backwards.
  const signedAt = last && last.signedAt > now ? last.signedAt : now;
  const checkpoint = {
    ...{ voteId, ...asked, previous: last?.log.size ?? null, size: log.size },
    root: hexOf(rootOf(sha256, log)),
    signedAt: signedAt.toISOString(),
  };
  const signature = hexOf(votingKey(seals).sign(checkpointText(checkpoint)));
  await insertCheckpoint(database, { ...checkpoint, signature }, log);
  if (leaves.length >= AT_ONCE) await signCheckpoint(database, seals, voteId, now);
}
