import type { AgendaItem, Meeting, Motion } from '../live/meeting';
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
  | 'NOBODY_SPEAKING'
  | 'MEETING_IN_RECESS'
  | 'NOT_IN_RECESS'
  | 'ITEM_DROPPED'
  | 'ITEM_NOT_PENDING'
  | 'QUORUM_LOST'
  | 'AMENDMENT_FIRST'
  | 'VOTES_CAST';

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
  if (item.state === 'WITHDRAWN' || item.state === 'POSTPONED') return 'ITEM_DROPPED';
  return runningMotion(meeting) && 'MOTION_OPEN';
}

export function whyNotPutMotion(meeting: Meeting): Reason | undefined {
  return whyNotCloseItem(meeting) ?? (meeting.quorum.met ? undefined : 'QUORUM_LOST');
}

/** A motion that was moved, or an amendment. */
export function whyNotPutMoved(meeting: Meeting, motion: Motion): Reason | undefined {
  const pending = meeting.motions.some(
    ({ amends, state }) => amends?.motionId === motion.id && state === 'MOVED',
  );
  return whyNotPutMotion(meeting) ?? (pending ? 'AMENDMENT_FIRST' : undefined);
}

/** A running vote is taken back only while nobody has voted, or when it cannot come to a result. */
export function whyNotWithdraw(meeting: Meeting, motion: Motion): Reason | undefined {
  const stuck = !meeting.quorum.met || (motion.secret && motion.voted < LEAST_SECRET_VOTERS);
  return notInSession(meeting) ?? (motion.voted > 0 && !stuck ? 'VOTES_CAST' : undefined);
}

/** As the server has it. */
const LEAST_SECRET_VOTERS = 5;

/** Postponing and withdrawing; what is to come may go also before the meeting and in a recess. */
export function whyNotDrop(meeting: Meeting, item: AgendaItem): Reason | undefined {
  if (meeting.state === 'ADJOURNED') return 'MEETING_ADJOURNED';
  if (item.state === 'OPEN') return whyNotCloseItem(meeting);
  return item.state === 'PENDING' ? undefined : 'ITEM_NOT_PENDING';
}

export function whyNotReopen(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (runningMotion(meeting) && 'MOTION_OPEN');
}

export function whyNotRecess(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (runningMotion(meeting) && 'MOTION_OPEN');
}

export function whyNotResume(meeting: Meeting): Reason | undefined {
  return notOpened(meeting) ?? (meeting.recess ? undefined : 'NOT_IN_RECESS');
}

export function whyNotCloseItem(meeting: Meeting): Reason | undefined {
  const closed = notInSession(meeting);
  if (closed) return closed;
  if (!meeting.openItemId) return 'NO_ITEM_OPEN';
  return runningMotion(meeting) && 'MOTION_OPEN';
}

export function whyNotAnnounce(meeting: Meeting): Reason | undefined {
  const closed = notInSession(meeting) ?? (runningMotion(meeting) ? undefined : 'MOTION_NOT_OPEN');
  return closed ?? (meeting.quorum.met ? undefined : 'QUORUM_LOST');
}

/** Also out of a recess. */
export function whyNotAdjourn(meeting: Meeting): Reason | undefined {
  return notOpened(meeting) ?? (runningMotion(meeting) && 'MOTION_OPEN');
}

export function whyNotGiveFloor(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (meeting.waiting.length === 0 ? 'NOT_WAITING' : undefined);
}

export function whyNotEndSpeech(meeting: Meeting): Reason | undefined {
  return notInSession(meeting) ?? (meeting.floor ? undefined : 'NOBODY_SPEAKING');
}

function notInSession(meeting: Meeting): Reason | undefined {
  return notOpened(meeting) ?? (meeting.recess ? 'MEETING_IN_RECESS' : undefined);
}

function notOpened({ state }: Meeting): Reason | undefined {
  if (state === 'ADJOURNED') return 'MEETING_ADJOURNED';
  return state === 'IN_SESSION' ? undefined : 'MEETING_NOT_OPEN';
}
