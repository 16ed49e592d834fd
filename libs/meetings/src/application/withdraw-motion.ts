import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Tx } from '@sifang/platform';
import { pendingAmendments } from '../domain/amendment.js';
import { quorumOf } from '../domain/kinds/quorum.js';
import { kindFor } from '../domain/kinds/rules.js';
import { requireInSession } from '../domain/lifecycle.js';
import type { Meeting } from '../domain/meeting.js';
import { withdrawMotion as withdraw, type Motion } from '../domain/motion.js';
import { LEAST_SECRET_VOTERS } from '../domain/secret-ballot.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionOf, motionsOf, saveMotion, votesOn } from '../persistence/motion.repository.js';
import { forgetSums, marksOn } from '../persistence/secret-ballot.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import type { MotionRef } from './announce-result.js';
import { inTheChair } from './in-the-chair.js';

/**
 * Takes a motion back, and the amendments to it that wait. Also a vote that cannot come to a result, because the quorum is
 * lost or too few have voted in secret.
 * @throws Refusal as `inTheChair` and `withdrawMotion`, and MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS ·
 * MOTION_NOT_FOUND
 */
export async function withdrawMotion(
  { tx, now, actor }: ActContext<Actor>,
  input: MotionRef,
): Promise<MeetingChange> {
  const { meetingId, motionId } = input;
  const meeting = await inTheChair(tx, actor, input);
  requireInSession(meeting);
  const motion = await motionOf(tx, meetingId, motionId);
  const waiting = pendingAmendments(motionId, await motionsOf(tx, meetingId));
  const withdrawn = withdraw(motion, await votingOn(tx, meeting, motion));
  await saveMotion(tx, withdrawn);
  for (const amendment of waiting) await saveMotion(tx, withdraw(amendment, { voted: 0, stuck: false }));
  await forgetSums(tx, motionId);
  return record(tx, meetingId, { type: 'MOTION_WITHDRAWN', motionId }, actor, now);
}

async function votingOn(
  tx: Tx,
  meeting: Meeting,
  { id, secret }: Motion,
): Promise<{ voted: number; stuck: boolean }> {
  const voted = secret ? (await marksOn(tx, id)).length : (await votesOn(tx, id)).length;
  const { met } = quorumOf(kindFor(meeting), await seatsOf(tx, meeting.id));
  return { voted, stuck: !met || (secret && voted < LEAST_SECRET_VOTERS) };
}
