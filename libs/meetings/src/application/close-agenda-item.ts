import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { closeItem } from '../domain/agenda.js';
import { requireNoVote } from '../domain/motion.js';
import { itemsBefore } from '../domain/undo.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { inTheChair } from './in-the-chair.js';
import type { AgendaItemRef } from './open-agenda-item.js';

/** @throws Refusal as `inTheChair` and `closeItem`, and MOTION_OPEN */
export async function closeAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  input: AgendaItemRef,
): Promise<MeetingChange> {
  const { meetingId, itemId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const agenda = await agendaOf(tx, meetingId);
  const item = closeItem(meeting, agenda, itemId, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await saveItems(tx, [item]);
  const before = itemsBefore(agenda, [item]);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_CLOSED', itemId, before }, actor, now);
}
