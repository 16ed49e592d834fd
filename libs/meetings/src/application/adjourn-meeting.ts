import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { closed, openItemOf } from '../domain/agenda.js';
import { clearList } from '../domain/floor.js';
import { requireNoVote } from '../domain/motion.js';
import { adjournMeeting as adjourn } from '../domain/session.js';
import { itemsBefore, meetingBefore, speechesBefore } from '../domain/undo.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { endStays } from '../persistence/seat.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';
import { meetingEnded } from './meeting-ended.js';

/**
 * Ends the meeting: the open item is closed, the list of speakers cleared, everybody leaves. What was not reached or was
 * postponed waits for the next meeting (`takeCarriedOver`).
 * @throws Refusal as `inTheChair`, and MEETING_NOT_OPEN · MEETING_ADJOURNED · MOTION_OPEN
 */
export async function adjournMeeting(
  { tx, now, actor }: ActContext<Actor>,
  input: OfTheChair,
): Promise<MeetingChange> {
  const { meetingId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const adjourned = adjourn(meeting, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));

  const agenda = await agendaOf(tx, meetingId);
  const open = openItemOf(agenda);
  const items = open ? [closed(open, now)] : [];
  const list = await speakersOf(tx, meetingId);
  const speeches = clearList(list, now);
  await saveItems(tx, items);
  await saveSpeeches(tx, speeches);
  await endStays(tx, meetingId, now);
  await saveMeeting(tx, adjourned);
  await meetingEnded(tx, adjourned, now);
  const before = {
    ...{ ...itemsBefore(agenda, items), ...speechesBefore(list, speeches) },
    ...meetingBefore(meeting),
  };
  return record(tx, meetingId, { type: 'MEETING_ADJOURNED', before }, actor, now);
}
