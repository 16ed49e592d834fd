import { Refusal } from '@sifang/kernel';
import { requireInSession, requireOpened } from './lifecycle.js';
import type { Meeting } from './meeting.js';

/**
 * 休会.
 * @param until when it goes on, as planned
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · RECESS_ENDS_IN_PAST
 */
export function beginRecess(meeting: Meeting, until: Date, now: Date): Meeting {
  requireInSession(meeting);
  if (until <= now) throw new Refusal('RECESS_ENDS_IN_PAST', 'Say when the meeting goes on.', 'until');
  return { ...meeting, recessSince: now, recessUntil: until };
}

/** Earlier or later than planned. @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · NOT_IN_RECESS */
export function endRecess(meeting: Meeting): Meeting {
  requireOpened(meeting);
  if (!meeting.recessSince) throw new Refusal('NOT_IN_RECESS', 'The meeting is not in recess.');
  return { ...meeting, recessSince: null, recessUntil: null };
}
