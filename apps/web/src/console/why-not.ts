import type { Meeting, AgendaItem } from '../live/meeting';
import { presentCount, runningMotion } from '../live/meeting';

/**
 * Why an act would be refused now, as the code that the server would give; undefined when nothing stands in the way.
 * It only greys out buttons: the server decides.
 */
export type Reason =
  | 'NOBODY_PRESENT'
  | 'CHAIR_NOT_PRESENT'
  | 'MEETING_NOT_OPEN'
  | 'MEETING_ALREADY_OPEN'
  | 'MEETING_ADJOURNED'
  | 'MOTION_OPEN'
  | 'MOTION_NOT_OPEN'
  | 'NO_ITEM_OPEN'
  | 'ITEM_ALREADY_OPEN'
  | 'ITEM_CLOSED'
  | 'NOT_WAITING'
  | 'NOBODY_SPEAKING';

export function whyNotOpenMeeting(meeting: Meeting): Reason | undefined {
  if (meeting.state === 'IN_SESSION') return 'MEETING_ALREADY_OPEN';
  if (meeting.state === 'ADJOURNED') return 'MEETING_ADJOURNED';
  if (presentCount(meeting).present === 0) return 'NOBODY_PRESENT';
  const chair = meeting.parties.flatMap(party => party.seats).find(seat => seat.chairs);
  return chair?.presentSince ? undefined : 'CHAIR_NOT_PRESENT';
}

export function whyNotOpenItem(meeting: Meeting, item: AgendaItem): Reason | undefined {
  const closed = notInSession(meeting);
  if (closed) return closed;
  if (item.state === 'OPEN') return 'ITEM_ALREADY_OPEN';
  if (item.state === 'CLOSED') return 'ITEM_CLOSED';
  return runningMotion(meeting) && 'MOTION_OPEN';
}

export function whyNotCloseItem(meeting: Meeting): Reason | undefined {
  return whyNotPutMotion(meeting);
}

export function whyNotPutMotion(meeting: Meeting): Reason | undefined {
  const closed = notInSession(meeting);
  if (closed) return closed;
  if (!meeting.openItemId) return 'NO_ITEM_OPEN';
  return runningMotion(meeting) && 'MOTION_OPEN';
}

export function whyNotAnnounce(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (runningMotion(meeting) ? undefined : 'MOTION_NOT_OPEN');
}

export function whyNotAdjourn(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (runningMotion(meeting) && 'MOTION_OPEN');
}

export function whyNotGiveFloor(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (meeting.waiting.length === 0 ? 'NOT_WAITING' : undefined);
}

export function whyNotEndSpeech(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (meeting.floor ? undefined : 'NOBODY_SPEAKING');
}

function notInSession({ state }: Meeting): Reason | undefined {
  if (state === 'ADJOURNED') return 'MEETING_ADJOURNED';
  return state === 'IN_SESSION' ? undefined : 'MEETING_NOT_OPEN';
}
