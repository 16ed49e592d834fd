import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { openItemOf } from '../domain/agenda.js';
import { amended, requireAmendmentsDecided } from '../domain/amendment.js';
import { requireInSession } from '../domain/lifecycle.js';
import { putMotion } from '../domain/motion.js';
import { agendaOf } from '../persistence/agenda.repository.js';
import type { MeetingChange } from '../persistence/meeting.repository.js';
import { motionOf, motionsOf, saveMotion } from '../persistence/motion.repository.js';
import type { MotionRef } from './announce-result.js';
import { inTheChair } from './in-the-chair.js';
import { requireVotable, voteBegins } from './motion-put.js';

export interface PutMovedMotion extends MotionRef {
  readonly secret: boolean;
}

/**
 * Puts to the vote what was moved before: an amendment, or a motion whose amendments have all been decided.
 * @throws Refusal as `inTheChair`, and MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · MOTION_NOT_FOUND ·
 * MOTION_NOT_MOVED · MOTION_OF_ANOTHER_ITEM · AMENDMENT_FIRST · PASSAGE_NOT_FOUND · MOTION_OPEN · QUORUM_LOST ·
 * SECRET_TOO_FEW · SECRET_NOT_POSSIBLE
 */
export async function putMovedMotion(
  context: ActContext<Actor>,
  input: PutMovedMotion,
): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const { meetingId, motionId, secret } = input;
  const meeting = await inTheChair(tx, actor, input);
  requireInSession(meeting);
  const moved = await motionOf(tx, meetingId, motionId);
  const motion = { ...putMotion(moved, openItemOf(await agendaOf(tx, meetingId)), now), secret };
  requireAmendmentsDecided(motion, await motionsOf(tx, meetingId));
  if (motion.amendment) {
    const main = await motionOf(tx, meetingId, motion.amendment.amendsId);
    // An amendment adopted meanwhile may have changed the words that this one wanted to replace.
    amended(main.text, motion.amendment, motion.text);
  }
  await requireVotable(context, meeting, secret);
  await saveMotion(tx, motion);
  return voteBegins(context, meetingId, motion);
}
