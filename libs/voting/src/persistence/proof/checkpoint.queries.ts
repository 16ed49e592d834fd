import type { SignedCheckpoint } from '../../domain/log/checkpoint.js';
import type { Frontier } from '../../domain/log/frontier.js';
import { hexOf } from '../../domain/log/hexadecimal.js';
import type { Reading } from './log.queries.js';

const HASH_BYTES = 32;

/** Where a log was signed last, and what it takes to go on from there. */
export interface LastSigned {
  readonly log: Frontier;
  readonly signedAt: Date;
}

/** Null: never. */
export async function lastSigned(database: Reading, voteId: string): Promise<LastSigned | null> {
  const [row] = await database.rows<{ size: number; peaks: Buffer; signedAt: Date }>(
    'last-checkpoint',
    `SELECT size, peaks, signed_at AS "signedAt" FROM ballot_checkpoint WHERE vote_id = $1 ORDER BY size DESC LIMIT 1`,
    [voteId],
  );
  if (!row) return null;
  const { size, peaks, signedAt } = row;
  const count = peaks.length / HASH_BYTES;
  const each = Array.from({ length: count }, (_, at) =>
    peaks.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return { log: { size, peaks: each }, signedAt };
}

/** Two at once are harmless: the constraint keeps one, and whoever comes next goes on from it. */
export async function insertCheckpoint(
  database: Reading,
  { voteId, asked, opensAt, closesAt, previous, size, root, signedAt, signature }: SignedCheckpoint,
  { peaks }: Frontier,
): Promise<void> {
  await database.rows(
    'insert-checkpoint',
    `INSERT INTO ballot_checkpoint (vote_id, previous, size, root, peaks, signed_at, signature, asked, opens_at, closes_at)
     VALUES ($1, $2, $3, decode($4, 'hex'), $5, $6, decode($7, 'hex'), decode($8, 'hex'), $9, $10) ON CONFLICT DO NOTHING`,
    [
      ...[voteId, previous, size, root, Buffer.concat(peaks), signedAt, signature],
      ...[asked, opensAt, closesAt],
    ],
  );
}

/** The newest so many, the oldest of them first. @param least only those of logs so long, or longer */
export async function checkpointsOf(
  database: Reading,
  voteId: string,
  { least = 0, most = 1_000_000 }: { readonly least?: number; readonly most?: number } = {},
): Promise<SignedCheckpoint[]> {
  const rows = await database.rows<CheckpointRow>(
    'checkpoints',
    `SELECT ${SIGNED} FROM ballot_checkpoint
      WHERE vote_id = $1 AND size >= $2 ORDER BY size DESC LIMIT $3`,
    [voteId, least, most],
  );
  return rows.map(row => checkpointOf(voteId, row)).reverse();
}

/** Of each of these places in the log the first that covers it, the oldest first, none twice. */
export async function checkpointsCovering(
  database: Reading,
  voteId: string,
  places: readonly number[],
): Promise<SignedCheckpoint[]> {
  if (places.length === 0) return [];
  const rows = await database.rows<CheckpointRow>(
    'checkpoints-covering',
    `SELECT DISTINCT c.* FROM unnest($2::int[]) AS leaf (place) CROSS JOIN LATERAL (
       SELECT ${SIGNED} FROM ballot_checkpoint
        WHERE vote_id = $1 AND size > leaf.place ORDER BY size LIMIT 1) c
      ORDER BY c.size`,
    [voteId, places],
  );
  return rows.map(row => checkpointOf(voteId, row));
}

const SIGNED = `asked, opens_at AS "opensAt", closes_at AS "closesAt", previous, size, root, signed_at AS "signedAt", signature`;

type CheckpointRow = {
  asked: Buffer;
  opensAt: Date;
  closesAt: Date;
  previous: number | null;
  size: number;
  root: Buffer;
  signedAt: Date;
  signature: Buffer;
};

function checkpointOf(voteId: string, row: CheckpointRow): SignedCheckpoint {
  const { previous, size } = row;
  return {
    ...{ voteId, asked: hexOf(row.asked) },
    ...{ opensAt: row.opensAt.toISOString(), closesAt: row.closesAt.toISOString(), previous, size },
    ...{ root: hexOf(row.root), signedAt: row.signedAt.toISOString(), signature: hexOf(row.signature) },
  };
}
