import type { Tx } from '@sifang/platform';
import { stale } from '../domain/steering.js';
import type { Before, LastAct } from '../domain/undo.js';

/** @throws Refusal STALE: somebody has moved the meeting on since the caller looked at it. */
export async function requireNothingSince(tx: Tx, meetingId: string, expectedSeq: number): Promise<void> {
  const since = await tx.query<unknown[]>(
    `SELECT FROM meeting_event WHERE meeting_id = $1 AND seq > $2 AND steers LIMIT 1`,
    [meetingId, expectedSeq],
  );
  if (since.length > 0) throw stale();
}

/** The last one that steered the meeting. */
export async function lastActOf(tx: Tx, meetingId: string): Promise<LastAct | null> {
  const [row] = await tx.query<{ seq: number; type: string; at: Date; before: string | null }[]>(
    `SELECT seq, type, at, (payload -> 'before')::text AS before FROM meeting_event
      WHERE meeting_id = $1 AND steers ORDER BY seq DESC LIMIT 1`,
    [meetingId],
  );
  return row ? { ...row, before: row.before === null ? null : revived(row.before) } : null;
}

/** JSON knows no dates; in what was before, they are told by their names. */
function revived(json: string): Before {
  return JSON.parse(json, (key, value: unknown) =>
    typeof value === 'string' && /(?:At|Since|Until)$/.test(key) ? new Date(value) : value,
  ) as Before;
}
