import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { moveItem } from '../domain/agenda-changes.js';
import { itemOf } from '../domain/agenda.js';
import { itemsBefore } from '../domain/undo.js';
import { agendaOf, savePlaces } from '../persistence/agenda.repository.js';
import { currentChange, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair } from './in-the-chair.js';
import type { AgendaItemRef } from './open-agenda-item.js';

export interface MoveAgendaItem extends AgendaItemRef {
  /** Null: last of all. */
  readonly beforeId: string | null;
}

/**
 * Puts an item that is still to come before another one, before the meeting or while it runs. To where it is already is
 * harmless.
 * @throws Refusal as `inTheChair` and `moveItem`
 */
export async function moveAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  input: MoveAgendaItem,
): Promise<MeetingChange> {
  const { meetingId, itemId, beforeId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const agenda = await agendaOf(tx, meetingId);
  const changed = moveItem(meeting, agenda, itemId, beforeId ?? null);
  if (changed.length === 0) return currentChange(tx, meetingId, now);
  await savePlaces(tx, changed);
  const { position: to } = itemOf(changed, itemId);
  const before = itemsBefore(agenda, changed);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_MOVED', itemId, to, before }, actor, now);
}
