import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireUndoable } from '../../domain/attendance/stay.js';
import { requireDesk } from '../../domain/rights.js';
import { clerksOf } from '../../persistence/attendance/clerk.repository.js';
import { removeStay, stayOf } from '../../persistence/attendance/stay.repository.js';
import { lockMeeting, record, type MeetingChange } from '../../persistence/meeting.repository.js';

export interface UndoCheckIn {
  readonly meetingId: string;
  /** Of the entry at the desk. */
  readonly id: string;
}

/**
 * The desk takes back what it has just entered by mistake.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · STAY_NOT_FOUND · UNDO_TOO_LATE
 */
export async function undoCheckIn(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, id }: UndoCheckIn,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  const { seatId } = requireUndoable(await stayOf(tx, meetingId, id), now);
  await removeStay(tx, id);
  return record(tx, meetingId, { type: 'SEAT_PRESENCE_UNDONE', seatId }, actor, now);
}
