import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireKnownClerk } from '../../domain/attendance/clerk.js';
import { requireDesk } from '../../domain/rights.js';
import { clerksOf, insertClerk, removeClerk } from '../../persistence/attendance/clerk.repository.js';
import {
  currentChange,
  lockMeeting,
  record,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';

export interface NameClerk {
  readonly meetingId: string;
  readonly personId: string;
  /** False: keeps the desk no longer. */
  readonly named: boolean;
}

/**
 * The chair and the secretariat name who keeps the desk of this meeting, or no longer; a clerk names nobody. Again is
 * harmless.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · CLERK_UNKNOWN
 */
export async function nameClerk(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, personId, named }: NameClerk,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, []);
  const clerks = await clerksOf(tx, meetingId);
  if (clerks.includes(personId) === named) return currentChange(tx, meetingId, now);
  if (!named) {
    await removeClerk(tx, meetingId, personId);
    return record(tx, meetingId, { type: 'CLERK_WITHDRAWN', personId }, actor, now);
  }
  const { estateId, communityId, townId } = meeting;
  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  requireKnownClerk(personId, [...holders, ...(await seatsOf(tx, meetingId))]);
  await insertClerk(tx, meetingId, personId, now);
  return record(tx, meetingId, { type: 'CLERK_NAMED', personId }, actor, now);
}
