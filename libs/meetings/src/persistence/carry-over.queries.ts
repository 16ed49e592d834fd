import type { Database, Tx } from '@sifang/platform';
import type { UnfinishedItem } from '../domain/carry-over.js';

/** Of adjourned meetings of the same estate and kind, held before: what was not reached or was postponed, and no other has taken. */
const SQL = `
  SELECT item.id, item.position, item.kind, item.title, item.summary, item.source, item.source_ref AS "sourceRef",
         item.minutes, item.state, item.opened_at AS "openedAt", item.closed_at AS "closedAt",
         item.spent_seconds AS "spentSeconds", item.urgent_because AS "urgentBecause",
         item.dropped_because AS "droppedBecause", item.carried_from AS "carriedFrom", earlier.number AS "meetingNumber"
    FROM meeting m
    JOIN meeting earlier ON earlier.estate_id = m.estate_id AND earlier.kind = m.kind AND earlier.state = 'ADJOURNED'
                        AND earlier.id <> m.id
    JOIN agenda_item item ON item.meeting_id = earlier.id AND item.state IN ('PENDING', 'POSTPONED')
   WHERE m.id = $1 AND NOT EXISTS (SELECT FROM agenda_item taken WHERE taken.carried_from = item.id)
   ORDER BY earlier.number, item.position`;

export async function unfinishedBefore(tx: Tx, meetingId: string): Promise<UnfinishedItem[]> {
  return tx.query<UnfinishedItem[]>(SQL, [meetingId]);
}

export async function unfinishedFor(database: Database, meetingId: string): Promise<UnfinishedItem[]> {
  return database.rows<UnfinishedItem & Record<string, unknown>>('carried-over', SQL, [meetingId]);
}
