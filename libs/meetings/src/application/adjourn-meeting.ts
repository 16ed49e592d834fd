import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { closed, openItemOf } from '../domain/agenda.js';
import { clearList } from '../domain/floor.js';
import { requireNoVote } from '../domain/motion.js';
import { requireChair } from '../domain/rights.js';
import { adjournMeeting as adjourn } from '../domain/session.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { endStays } from '../persistence/seat.repository.js';

/**
 * Ends the meeting: the open item is closed, the list of speakers cleared, everybody leaves.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_OPEN
 */
export async function adjournMeeting(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const adjourned = adjourn(meeting, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));

  const open = openItemOf(await agendaOf(tx, meetingId));
  await saveItems(tx, open ? [closed(open, now)] : []);
  await saveSpeeches(tx, clearList(await speakersOf(tx, meetingId), now));
  await endStays(tx, meetingId, now);
  await saveMeeting(tx, adjourned);
  return record(tx, meetingId, { type: 'MEETING_ADJOURNED' }, actor, now);
}
