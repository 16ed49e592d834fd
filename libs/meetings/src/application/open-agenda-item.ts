import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { openItem } from '../domain/agenda.js';
import { requireNoVote } from '../domain/motion.js';
import { requireChair } from '../domain/rights.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { lockMeeting, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';

export interface AgendaItemRef {
  readonly meetingId: string;
  readonly itemId: string;
}

/**
 * The chair opens an item; the one that was open is closed.
 * @throws Refusal as `openItem`, and MEETING_NOT_FOUND · NOT_ENTITLED · MOTION_OPEN
 */
export async function openAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, itemId }: AgendaItemRef,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireChair(actor, meeting);
  const changed = openItem(meeting, await agendaOf(tx, meetingId), itemId, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await saveItems(tx, changed);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_OPENED', itemId }, actor, now);
}
