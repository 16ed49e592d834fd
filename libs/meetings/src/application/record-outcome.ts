import { organisationsAt } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireInSession } from '../domain/lifecycle.js';
import type { Meeting } from '../domain/meeting.js';
import { MotionState } from '../domain/motion.js';
import { addresseePresent, outcomeNumber, supportersAmong, type OutcomeTerms } from '../domain/outcome.js';
import { requireChair } from '../domain/rights.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { motionOf } from '../persistence/motion.repository.js';
import { countOutcomes, insertOutcome } from '../persistence/outcome.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

export interface RecordOutcome extends Omit<OutcomeTerms, 'supportingNames'> {
  readonly resolutionId: string;
  readonly meetingId: string;
  readonly motionId: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly supportingIds: readonly string[];
  readonly dueOn: CalendarDay;
}

/**
 * For the context that follows resolutions: the meeting records that it has come to one, in the same transaction.
 * @returns the meeting and the number that the resolution goes by
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_NOT_FOUND ·
 * MOTION_NOT_ADOPTED · ADDRESSEE_NOT_PRESENT · SUPPORT_UNKNOWN
 */
export async function recordOutcome(
  { tx, now, actor }: ActContext<Actor>,
  { addresseeId, supportingIds, ...outcome }: RecordOutcome,
): Promise<{ readonly meeting: Meeting; readonly number: string }> {
  const { resolutionId, meetingId, motionId } = outcome;
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  requireInSession(meeting);
  const motion = await motionOf(tx, meetingId, motionId);
  if (motion.state !== MotionState.ADOPTED || motion.amendment)
    throw new Refusal('MOTION_NOT_ADOPTED', 'Only an adopted motion becomes a resolution.', 'motionId');
  const addresseeName = addresseePresent(await seatsOf(tx, meetingId), addresseeId);
  const there = supportingIds.length > 0 ? await organisationsAt(tx, meeting.estateId, dayOf(now)) : [];
  const supportingNames = supportersAmong(there, addresseeId, supportingIds);

  const number = outcomeNumber(dayOf(now), meeting.number, (await countOutcomes(tx, meetingId)) + 1);
  await insertOutcome(tx, { ...outcome, number, addresseeName, supportingNames, recordedAt: now });
  await record(tx, meetingId, { type: 'OUTCOME_RECORDED', resolutionId }, actor, now);
  return { meeting, number };
}
