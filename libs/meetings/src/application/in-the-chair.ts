import type { Actor } from '@sifang/identity/domain';
import type { Tx } from '@sifang/platform';
import type { Meeting } from '../domain/meeting.js';
import { requireChair } from '../domain/rights.js';
import { requireNothingSince } from '../persistence/meeting-event.repository.js';
import { lockMeeting } from '../persistence/meeting.repository.js';

/** What every act of the chair is about. */
export interface OfTheChair {
  readonly meetingId: string;
  /** The picture on which the chair decided; left out: whatever it is now. */
  readonly expectedSeq?: number | null;
}

/**
 * The meeting, locked, for somebody who may chair it and acts on what is.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · STALE
 */
export async function inTheChair(
  tx: Tx,
  actor: Actor,
  { meetingId, expectedSeq }: OfTheChair,
): Promise<Meeting> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  if (typeof expectedSeq === 'number') await requireNothingSince(tx, meetingId, expectedSeq);
  return meeting;
}
