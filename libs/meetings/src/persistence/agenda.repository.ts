import type { Tx } from '@sifang/platform';
import type { AgendaItem } from '../domain/agenda.js';
import { AgendaItemTable } from './agenda-item.table.js';

export async function agendaOf(tx: Tx, meetingId: string): Promise<AgendaItem[]> {
  return tx.find(AgendaItemTable, { where: { meetingId }, order: { position: 'ASC' } });
}

export async function insertAgenda(tx: Tx, meetingId: string, agenda: readonly AgendaItem[]): Promise<void> {
  await tx.insert(
    AgendaItemTable,
    agenda.map(item => ({ ...item, meetingId })),
  );
}

type SavedItem = Pick<
  AgendaItem,
  'id' | 'state' | 'openedAt' | 'closedAt' | 'spentSeconds' | 'droppedBecause'
>;

/** In the order given: what closes before what opens, for only one may be open. Places are saved by `savePlaces`. */
export async function saveItems(tx: Tx, items: readonly SavedItem[]): Promise<void> {
  for (const { id, state, openedAt, closedAt, spentSeconds, droppedBecause } of items)
    await tx.update(AgendaItemTable, id, { state, openedAt, closedAt, spentSeconds, droppedBecause });
}

/** In one statement, so that two items may change places. */
export async function savePlaces(
  tx: Tx,
  items: readonly Pick<AgendaItem, 'id' | 'position'>[],
): Promise<void> {
  if (items.length === 0) return;
  await tx.query(
    `UPDATE agenda_item item SET position = place.position
       FROM unnest($1::uuid[], $2::int[]) AS place (id, position) WHERE item.id = place.id`,
    [items.map(({ id }) => id), items.map(({ position }) => position)],
  );
}

/** The items of a new meeting go on with these, one by one in their order, unless others do already. */
export async function carryOn(tx: Tx, meetingId: string, from: readonly AgendaItem[]): Promise<void> {
  await tx.query(
    `UPDATE agenda_item item SET carried_from = earlier.id
       FROM unnest($2::uuid[]) WITH ORDINALITY AS earlier (id, position)
      WHERE item.meeting_id = $1 AND item.position = earlier.position
        AND NOT EXISTS (SELECT FROM agenda_item taken WHERE taken.carried_from = earlier.id)`,
    [meetingId, from.map(({ id }) => id)],
  );
}
