import type { Tx } from '@sifang/platform';
import { QUIET, stale } from '../domain/steering.js';
import type { Before, LastAct } from '../domain/undo.js';

/** Events that steer the meeting: everything but what people do all the time. */
const STEERS = `type <> ALL ($2) AND type NOT LIKE 'SEAT\\_%'`;

/** @throws Refusal STALE: somebody has moved the meeting on since the caller looked at it. */
export async function requireNothingSince(tx: Tx, meetingId: string, expectedSeq: number): Promise<void> {
  const since = await tx.query<unknown[]>(
    `SELECT FROM meeting_event WHERE meeting_id = $1 AND seq > $3 AND ${STEERS} LIMIT 1`,
    [meetingId, QUIET, expectedSeq],
  );
  if (since.length > 0) throw stale();
}

/** The last one that steered the meeting. */
export async function lastActOf(tx: Tx, meetingId: string): Promise<LastAct | null> {
  const [row] = await tx.query<{ seq: number; type: string; at: Date; before: string | null }[]>(
    `SELECT seq, type, at, (payload -> 'before')::text AS before FROM meeting_event
      WHERE meeting_id = $1 AND ${STEERS} ORDER BY seq DESC LIMIT 1`,
    [meetingId, QUIET],
  );
  return row ? { ...row, before: row.before === null ? null : revived(row.before) } : null;
}

/** JSON knows no dates; in what was before, they are told by their names. */
function revived(json: string): Before {
  return JSON.parse(json, (key, value: unknown) =>
    typeof value === 'string' && /(?:At|Since|Until)$/.test(key) ? new Date(value) : value,
  ) as Before;
}
