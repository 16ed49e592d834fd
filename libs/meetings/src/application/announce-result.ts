import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { announce } from '../domain/motion.js';
import { requireChair } from '../domain/rights.js';
import { lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionOf, saveMotion, votesOn } from '../persistence/motion.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

export interface MotionRef {
  readonly meetingId: string;
  readonly motionId: string;
}

/**
 * Ends the vote and says what came of it.
 * @throws Refusal as `announce`, and MEETING_NOT_FOUND · NOT_ENTITLED · MOTION_NOT_FOUND
 */
export async function announceResult(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, motionId }: MotionRef,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const motion = await motionOf(tx, meetingId, motionId);
  const announced = announce(meeting, motion, await seatsOf(tx, meetingId), await votesOn(tx, motionId), now);
  await saveMotion(tx, announced);
  return record(tx, meetingId, { type: 'RESULT_ANNOUNCED', motionId, state: announced.state }, actor, now);
}
