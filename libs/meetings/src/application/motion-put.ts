import type { ActContext } from '@sifang/platform';
import type { Actor } from '@sifang/identity/domain';
import type { Meeting } from '../domain/meeting.js';
import { kindFor } from '../domain/kinds/rules.js';
import { requireNoVote, requireQuorum, type Motion } from '../domain/motion.js';
import { requireSecretPossible } from '../domain/secret-ballot.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { prepareSums } from '../persistence/secret-ballot.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

/** What must be so that any vote may begin. @throws Refusal MOTION_OPEN · QUORUM_LOST · SECRET_TOO_FEW · SECRET_NOT_POSSIBLE */
export async function requireVotable(
  { tx }: ActContext<Actor>,
  meeting: Meeting,
  secret: boolean,
): Promise<void> {
  requireNoVote(await motionBeingVotedOn(tx, meeting.id));
  const seats = await seatsOf(tx, meeting.id);
  requireQuorum(meeting, seats);
  if (secret) requireSecretPossible(kindFor(meeting), seats);
}

/** The motion is saved; seats vote from now on. */
export async function voteBegins(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
  { id: motionId, secret }: Motion,
): Promise<MeetingChange> {
  if (secret) await prepareSums(tx, motionId);
  return record(tx, meetingId, { type: 'MOTION_PUT', motionId, secret }, actor, now);
}
