import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { openItem } from '../domain/agenda.js';
import { requireNoVote } from '../domain/motion.js';
import { itemsBefore } from '../domain/undo.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface AgendaItemRef extends OfTheChair {
  readonly itemId: string;
}

/**
 * The chair opens an item; the one that was open is closed.
 * @throws Refusal as `inTheChair` and `openItem`, and MOTION_OPEN
 */
export async function openAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  input: AgendaItemRef,
): Promise<MeetingChange> {
  const { meetingId, itemId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const agenda = await agendaOf(tx, meetingId);
  const changed = openItem(meeting, agenda, itemId, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await saveItems(tx, changed);
  const before = itemsBefore(agenda, changed);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_OPENED', itemId, before }, actor, now);
}
