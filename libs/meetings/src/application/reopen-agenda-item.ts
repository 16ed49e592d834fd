import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { reopenItem } from '../domain/agenda.js';
import { requireNoVote } from '../domain/motion.js';
import { itemsBefore } from '../domain/undo.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { inTheChair } from './in-the-chair.js';
import type { AgendaItemRef } from './open-agenda-item.js';

/**
 * The chair takes up again what was closed; the one that was open is closed.
 * @throws Refusal as `inTheChair` and `reopenItem`, and MOTION_OPEN
 */
export async function reopenAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  input: AgendaItemRef,
): Promise<MeetingChange> {
  const { meetingId, itemId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const agenda = await agendaOf(tx, meetingId);
  const changed = reopenItem(meeting, agenda, itemId, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await saveItems(tx, changed);
  const before = itemsBefore(agenda, changed);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_REOPENED', itemId, before }, actor, now);
}
