import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { insertItem } from '../domain/agenda-changes.js';
import type { AgendaItemDraft } from '../domain/agenda.js';
import { agendaOf, insertAgenda, savePlaces } from '../persistence/agenda.repository.js';
import { currentChange, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface InsertAgendaItem extends OfTheChair {
  /** Chosen by the client: a retry puts it on the agenda once. */
  readonly id: string;
  readonly item: AgendaItemDraft;
  /** Why it cannot wait for the next meeting. */
  readonly because: string;
  /** An item that is still to come; null: last of all. */
  readonly beforeId: string | null;
}

/** An urgent matter (临时议题). @throws Refusal as `inTheChair` and `insertItem`, and ID_TAKEN */
export async function insertAgendaItem(
  { tx, now, actor }: ActContext<Actor>,
  input: InsertAgendaItem,
): Promise<MeetingChange> {
  const { meetingId, id, because } = input;
  const meeting = await inTheChair(tx, actor, input);
  const agenda = await agendaOf(tx, meetingId);
  if (agenda.some(known => known.id === id)) return currentChange(tx, meetingId, now);
  const urgent = { id, because, draft: input.item, beforeId: input.beforeId ?? null };
  const [item, ...moved] = insertItem(meeting, agenda, urgent);
  // Last of all first: the places are dealt out in one statement then.
  await insertAgenda(tx, meetingId, [{ ...item, position: agenda.length + 1 }]);
  await savePlaces(tx, [item, ...moved]);
  return record(tx, meetingId, { type: 'AGENDA_ITEM_INSERTED', itemId: id, because }, actor, now);
}
