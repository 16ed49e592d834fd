import { undoableUntil } from '../domain/undo.js';
import type { MeetingRow } from '../persistence/meeting-view.row.js';

/** Null: no recess now. */
export function recessOf({ recessSince, recessUntil }: MeetingRow): { since: Date; until: Date } | null {
  return recessSince && recessUntil ? { since: recessSince, until: recessUntil } : null;
}

/** What the chair may take back, and until when; null: nothing. */
export function undoOf({ lastAct }: MeetingRow): { seq: number; act: string; until: Date } | null {
  if (!lastAct?.undoable) return null;
  const until = undoableUntil({ at: new Date(lastAct.at), before: {} });
  return until && { seq: lastAct.seq, act: lastAct.type, until };
}
