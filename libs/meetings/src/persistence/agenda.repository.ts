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

/** In the order given: what closes before what opens, for only one may be open. */
export async function saveItems(tx: Tx, items: readonly AgendaItem[]): Promise<void> {
  for (const { id, state, openedAt, closedAt } of items)
    await tx.update(AgendaItemTable, id, { state, openedAt, closedAt });
}
