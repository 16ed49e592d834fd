import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { dropItem, type Dropped } from '../domain/agenda-changes.js';
import { AgendaItemState } from '../domain/agenda.js';
import { requireNoVote } from '../domain/motion.js';
import { itemsBefore } from '../domain/undo.js';
import { agendaOf, saveItems } from '../persistence/agenda.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { inTheChair } from './in-the-chair.js';
import type { AgendaItemRef } from './open-agenda-item.js';

export interface DropAgendaItem extends AgendaItemRef {
  readonly because: string;
}

type DropAct = (context: ActContext<Actor>, input: DropAgendaItem) => Promise<MeetingChange>;

/** Takes an item off the agenda (撤下). @throws Refusal as `inTheChair` and `dropItem`, and MOTION_OPEN */
export const withdrawAgendaItem: DropAct = (context, input) =>
  drop(context, input, AgendaItemState.WITHDRAWN, 'AGENDA_ITEM_WITHDRAWN');

/** Leaves an item to the next meeting (延期), which may take it over. @throws Refusal as `withdrawAgendaItem` */
export const postponeAgendaItem: DropAct = (context, input) =>
  drop(context, input, AgendaItemState.POSTPONED, 'AGENDA_ITEM_POSTPONED');

async function drop(
  { tx, now, actor }: ActContext<Actor>,
  input: DropAgendaItem,
  as: Dropped,
  type: 'AGENDA_ITEM_WITHDRAWN' | 'AGENDA_ITEM_POSTPONED',
): Promise<MeetingChange> {
  const { meetingId, itemId, because } = input;
  const meeting = await inTheChair(tx, actor, input);
  const agenda = await agendaOf(tx, meetingId);
  const item = dropItem(meeting, agenda, { itemId, because, as }, now);
  if (agenda.some(({ id, state }) => id === itemId && state === AgendaItemState.OPEN))
    requireNoVote(await motionBeingVotedOn(tx, meetingId));
  await saveItems(tx, [item]);
  const before = itemsBefore(agenda, [item]);
  return record(tx, meetingId, { type, itemId, because, before }, actor, now);
}
