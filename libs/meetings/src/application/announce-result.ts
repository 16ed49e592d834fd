import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Tx } from '@sifang/platform';
import { amended } from '../domain/amendment.js';
import { kindFor } from '../domain/kinds/rules.js';
import type { Meeting, Seat } from '../domain/meeting.js';
import { announce, countByName, MotionState, type Motion, type MotionTally } from '../domain/motion.js';
import { decideSecretly, requireEnough } from '../domain/secret-ballot.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionOf, saveMotion, votesOn } from '../persistence/motion.repository.js';
import { forgetSums, marksOn, sumsOf } from '../persistence/secret-ballot.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface MotionRef extends OfTheChair {
  readonly motionId: string;
}

/**
 * Ends the vote and says what came of it. An adopted amendment changes its main motion at once.
 * @throws Refusal as `inTheChair` and `announce`, and MOTION_NOT_FOUND · SECRET_TOO_FEW
 */
export async function announceResult(
  { tx, now, actor }: ActContext<Actor>,
  input: MotionRef,
): Promise<MeetingChange> {
  const { meetingId, motionId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const motion = await motionOf(tx, meetingId, motionId);
  const seats = await seatsOf(tx, meetingId);
  const count = motion.secret
    ? await secretCount(tx, meeting, motion, seats)
    : await namedCount(tx, meeting, motion, seats);
  const announced = announce(meeting, motion, seats, count, now);
  const { state, amendment } = announced;
  const main =
    amendment && state === MotionState.ADOPTED ? await motionOf(tx, meetingId, amendment.amendsId) : null;
  const change = main && amendment ? amended(main.text, amendment, announced.text) : null;
  await saveMotion(tx, { ...announced, change });
  const told = await record(tx, meetingId, { type: 'RESULT_ANNOUNCED', motionId, state }, actor, now);
  if (!main || !change) return told;
  await saveMotion(tx, { ...main, text: change.after });
  return record(tx, meetingId, { type: 'MOTION_AMENDED', motionId: main.id, by: motionId }, actor, now);
}

type Count = () => MotionTally;

async function namedCount(tx: Tx, meeting: Meeting, motion: Motion, seats: readonly Seat[]): Promise<Count> {
  const votes = await votesOn(tx, motion.id);
  return () => countByName(meeting, seats, votes);
}

/** The sums end with the vote: what the result says of them is all that stays. */
async function secretCount(tx: Tx, meeting: Meeting, motion: Motion, seats: readonly Seat[]): Promise<Count> {
  const marked = await marksOn(tx, motion.id);
  const sums = await sumsOf(tx, motion.id);
  await forgetSums(tx, motion.id);
  return () => {
    requireEnough(marked.length);
    return decideSecretly(kindFor(meeting), seats, marked, sums);
  };
}
