import { readMeeting } from './evening.js';
import type { Guest } from './guest.js';

/** Half of what a code is good for at least. */
const GOOD_FOR_MS = 15_000;
const shown = new Map<string, { readonly at: number; readonly code: Promise<string> }>();

/** The code on the big screen of a meeting, looked at again before it can have run out. */
export function shownCode(chair: Guest, meetingId: string): Promise<string> {
  const last = shown.get(meetingId);
  if (last && performance.now() - last.at < GOOD_FOR_MS) return last.code;
  const code = readMeeting(chair, meetingId).then(({ checkInCode }) => checkInCode);
  shown.set(meetingId, { at: performance.now(), code });
  return code;
}
