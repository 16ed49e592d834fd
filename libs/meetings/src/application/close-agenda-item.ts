import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { closeItem } from '../domain/agenda.js';
import { requireNoVote } from '../domain/motion.js';
import { requireChair } from '../domain/rights.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import type { AgendaItemRef } from './open-agenda-item.js';

/** @throws Refusal as `closeItem`, and MEETING_NOT_FOUND · NOT_ENTITLED · MOTION_OPEN */
export async function closeAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, itemId }: AgendaItemRef,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const item = closeItem(meeting, await agendaOf(tx, meetingId), itemId, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await saveItems(tx, [item]);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_CLOSED', itemId }, actor, now);
}
