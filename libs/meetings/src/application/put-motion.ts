import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { openItemOf } from '../domain/agenda.js';
import { requireInSession } from '../domain/lifecycle.js';
import { putMotion as put, requireNoVote } from '../domain/motion.js';
import { requireChair } from '../domain/rights.js';
import { agendaOf } from '../persistence/agenda.repository.js';
import { currentChange, lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { insertMotion, motionBeingVotedOn, motionById } from '../persistence/motion.repository.js';

export interface PutMotion {
  /** Chosen by the client: a retry puts it once. */
  readonly id: string;
  readonly meetingId: string;
  readonly text: string;
}

/**
 * Puts a motion on the open item to the vote.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_OPEN · MEETING_ADJOURNED · NO_ITEM_OPEN · MOTION_OPEN ·
 * ID_TAKEN
 */
export async function putMotion(
  { tx, now, actor }: ActContext<Actor>,
  { id, meetingId, text }: PutMotion,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  requireInSession(meeting);
  const known = await motionById(tx, id);
  if (known?.meetingId === meetingId) return currentChange(tx, meetingId, known.putAt);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await insertMotion(tx, meetingId, put(openItemOf(await agendaOf(tx, meetingId)), id, text, now));
  return record(tx, meetingId, { type: 'MOTION_PUT', motionId: id }, actor, now);
}
