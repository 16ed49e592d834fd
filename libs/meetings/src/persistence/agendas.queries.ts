import type { Database } from '@sifang/platform';
import type { AgendaItem } from '../domain/agenda.js';

const SQL = `
  SELECT meeting_id AS "meetingId", id, position, kind, title, summary, source, source_ref AS "sourceRef", minutes, state,
         opened_at AS "openedAt", closed_at AS "closedAt", spent_seconds AS "spentSeconds",
         urgent_because AS "urgentBecause", dropped_because AS "droppedBecause", carried_from AS "carriedFrom"
    FROM agenda_item
   WHERE meeting_id = ANY($1)
   ORDER BY meeting_id, position`;

/** The agendas of many meetings in one statement, by meeting, each in its order. */
export async function agendasOf(
  database: Database,
  meetingIds: readonly string[],
): Promise<Map<string, AgendaItem[]>> {
  const agendas = new Map<string, AgendaItem[]>(meetingIds.map(id => [id, []]));
  const rows = await database.rows<AgendaItem & { readonly meetingId: string }>('agendas', SQL, [meetingIds]);
  for (const item of rows) agendas.get(item.meetingId)!.push(item);
  return agendas;
}
