import type { Database } from '@sifang/platform';
import { inSeries } from './in-series.js';
import { ROUND_COLUMNS, ROUND_JOINS, type RoundViewRow } from './round-row.js';
import { UNPUBLISHED_BEFORE } from './unpublished-before.js';

const papers = (kind: string, owner: string): string => `
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'mediaType', p.media_type)
           ORDER BY p.added_at, p.id), '[]') FROM paper p WHERE p.owner_kind = '${kind}' AND p.owner_id = ${owner})`;

/** One statement, hence of one moment. */
const VIEW = `
  SELECT ${ROUND_COLUMNS}, (SELECT id FROM epoch) AS epoch, r.instrument, r.settings, first.body AS closing,
    first.light AS "preliminaryLight", final.body->'struck' AS struck, ${UNPUBLISHED_BEFORE} AS earlier,
    (SELECT coalesce(json_agg(json_build_object('group', s.rater_group, 'marks', s.marks, 'comment', s.comment,
              'name', s.name, 'title', s.title, 'givenAt', s.given_at) ORDER BY s.rater_group), '[]')
       FROM rating_sheet s WHERE s.round_id = r.id) AS sheets,
    (SELECT coalesce(json_agg(json_build_object('id', b.id, 'item', b.item, 'text', b.text, 'filedAt', b.filed_at,
              'decision', b.decision, 'reason', b.reason, 'decidedAt', b.decided_at,
              'papers', ${papers('rating-objection', 'b.id')}) ORDER BY b.filed_at, b.id), '[]')
       FROM rating_objection b WHERE b.round_id = r.id) AS objections,
    (SELECT coalesce(json_agg(json_build_object('resolutionId', q.id, 'item', f.item, 'number', q.number,
              'text', q.text, 'state', q.state, 'dueOn', q.due_on) ORDER BY q.adopted_at, q.id), '[]')
       FROM rating_rectification f JOIN resolution q ON q.id = f.resolution_id WHERE f.round_id = r.id) AS rectifications,
    (SELECT coalesce(json_agg(json_build_object('seq', e.seq, 'type', e.type, 'at', e.at, 'actorName', e.actor_name,
              'actorTitle', e.actor_title, 'payload', e.payload) ORDER BY e.seq), '[]')
       FROM rating_event e WHERE e.round_id = r.id) AS events,
    (SELECT coalesce(json_agg(json_build_object('roundId', h.id, 'period', h.period, 'score', hp.score,
              'light', hp.light, 'answers', (hc.body->>'answers')::int, 'publishedAt', h.published_at)
              ORDER BY h.closed_at, h.id), '[]')
       FROM rating_round h
       JOIN rating_result hp ON hp.round_id = h.id AND hp.stage = 'PUBLISHED'
       JOIN rating_result hc ON hc.round_id = h.id AND hc.stage = 'PRELIMINARY'
      WHERE ${inSeries('h', 'r')}
        AND (h.closed_at, h.id) < (coalesce(r.closed_at, 'infinity'), r.id)) AS history
    FROM rating_round r ${ROUND_JOINS}
   WHERE r.id = ANY($1)`;

export async function roundViews(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RoundViewRow>> {
  const rows = await database.rows<RoundViewRow & Record<string, unknown>>('rating-round-view', VIEW, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}
