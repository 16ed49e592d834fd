import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { ResolutionAct } from '../domain/resolution-event.js';
import type { SatisfactionCount } from '../domain/satisfaction.js';
import { COLUMNS, JOINS, type ResolutionRow } from './resolution.queries.js';

export interface PaperRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface EventRow {
  readonly id: string;
  readonly act: ResolutionAct;
  readonly personId: string | null;
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly day: CalendarDay | null;
  readonly at: string;
  readonly papers: readonly PaperRow[];
}

export interface UndertakingRow {
  readonly id: string;
  readonly text: string;
  readonly doneBy: CalendarDay;
  readonly promisedByName: string;
  readonly fulfilledAt: string | null;
}

/** One resolution with all that belongs to it. */
export interface WholeRow extends ResolutionRow {
  readonly seq: number;
  readonly epoch: string;
  readonly events: readonly EventRow[];
  readonly undertakings: readonly UndertakingRow[];
  readonly satisfaction: SatisfactionCount;
}

/** One statement, hence of one moment. */
const WHOLE = `
  SELECT ${COLUMNS}, r.seq, (SELECT id FROM epoch) AS epoch,
    (SELECT coalesce(json_agg(json_build_object('id', e.id, 'act', e.act, 'personId', e.person_id, 'name', e.name,
              'title', e.title, 'text', e.text, 'day', e.day, 'at', e.at, 'papers',
              (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'mediaType', p.media_type,
                        'bytes', p.bytes) ORDER BY p.added_at, p.id), '[]')
                 FROM paper p WHERE p.owner_kind = 'resolution-event' AND p.owner_id = e.id)) ORDER BY e.seq), '[]')
       FROM resolution_event e WHERE e.resolution_id = r.id) AS events,
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'text', u.text, 'doneBy', u.done_by, 'promisedByName',
              u.promised_name, 'fulfilledAt', u.fulfilled_at) ORDER BY u.done_by, u.promised_at, u.id), '[]')
       FROM resolution_undertaking u WHERE u.resolution_id = r.id) AS undertakings,
    (SELECT json_build_object(
              'satisfied', coalesce(max(s.satisfied), 0), 'fairlySatisfied', coalesce(max(s.fairly_satisfied), 0),
              'dissatisfied', coalesce(max(s.dissatisfied), 0), 'waiting', count(*) FILTER (WHERE NOT told),
              'unrated', (SELECT count(DISTINCT u.id) FROM unit u JOIN unit_owner w ON w.unit_id = u.id
                           WHERE u.estate_id = r.estate_id AND w.until IS NULL AND w.person_id IS NOT NULL) - count(*))
       FROM resolution_rating said LEFT JOIN resolution_satisfaction s ON s.resolution_id = said.resolution_id
      WHERE said.resolution_id = r.id) AS satisfaction
    FROM resolution r ${JOINS} WHERE r.id = $1`;

export async function wholeResolution(database: Database, id: string): Promise<WholeRow | null> {
  const [row] = await database.rows<WholeRow & Record<string, unknown>>('resolution-whole', WHOLE, [id]);
  return row ?? null;
}
