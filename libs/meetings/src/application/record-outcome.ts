import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireInSession } from '../domain/lifecycle.js';
import type { Meeting } from '../domain/meeting.js';
import { MotionState } from '../domain/motion.js';
import { addresseePresent, outcomeNumber } from '../domain/outcome.js';
import { requireChair } from '../domain/rights.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { motionOf } from '../persistence/motion.repository.js';
import { countOutcomes, insertOutcome } from '../persistence/outcome.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

export interface RecordOutcome {
  readonly resolutionId: string;
  readonly meetingId: string;
  readonly motionId: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly dueOn: CalendarDay;
}

/**
 * For the context that follows resolutions: the meeting records that it has come to one, in the same transaction.
 * @returns the meeting and the number that the resolution goes by
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_FOUND ·
 * MOTION_NOT_ADOPTED · ADDRESSEE_NOT_PRESENT
 */
export async function recordOutcome(
  { tx, now, actor }: ActContext<Actor>,
  { resolutionId, meetingId, motionId, text, addresseeId, dueOn }: RecordOutcome,
): Promise<{ readonly meeting: Meeting; readonly number: string }> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  requireInSession(meeting);
  const motion = await motionOf(tx, meetingId, motionId);
  if (motion.state !== MotionState.ADOPTED || motion.amendment)
    throw new Refusal('MOTION_NOT_ADOPTED', 'Only an adopted motion becomes a resolution.', 'motionId');
  const addresseeName = addresseePresent(await seatsOf(tx, meetingId), addresseeId);

  const number = outcomeNumber(dayOf(now), meeting.number, (await countOutcomes(tx, meetingId)) + 1);
  await insertOutcome(tx, {
    resolutionId,
    meetingId,
    motionId,
    number,
    text,
    dueOn,
    addresseeName,
    recordedAt: now,
  });
  await record(tx, meetingId, { type: 'OUTCOME_RECORDED', resolutionId }, actor, now);
  return { meeting, number };
}
