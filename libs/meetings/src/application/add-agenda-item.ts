import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { lastPosition, requireRoom } from '../domain/agenda-changes.js';
import { newItem, type AgendaItemDraft } from '../domain/agenda.js';
import { MeetingState } from '../domain/lifecycle.js';
import type { Meeting } from '../domain/meeting.js';
import { requireArranging } from '../domain/rights.js';
import { agendaOf, insertAgenda } from '../persistence/agenda.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';

export interface AddAgendaItem {
  readonly meetingId: string;
  readonly itemId: string;
  readonly draft: AgendaItemDraft;
}

/**
 * For the context that collects topics: one more item, last of all, for a meeting that has been called and not begun.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_SCHEDULED · AGENDA_TOO_LONG
 */
export async function addAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, itemId, draft }: AddAgendaItem,
): Promise<Meeting> {
  const meeting = await lockMeeting(tx, meetingId);
  requireArranging(actor, meeting);
  if (meeting.state !== MeetingState.SCHEDULED)
    throw new Refusal(
      'MEETING_NOT_SCHEDULED',
      'Only a meeting that is still to come takes more items.',
      'meetingId',
    );
  const agenda = await agendaOf(tx, meetingId);
  requireRoom(agenda, 1);
  await insertAgenda(tx, meetingId, [newItem(draft, itemId, lastPosition(agenda) + 1)]);
  await record(tx, meetingId, { type: 'AGENDA_ITEM_INSERTED', itemId, because: draft.sourceRef }, actor, now);
  return meeting;
}
