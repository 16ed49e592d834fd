import type { Database } from '@sifang/platform';
import { TOPIC_COLUMNS, type TopicViewRow } from './topic-row.js';

const REF = (topic: string): string =>
  `json_build_object('id', ${topic}.id, 'year', ${topic}.year, 'number', ${topic}.number, 'title', ${topic}.title)`;

/** Whole topics in one statement, hence of one moment. */
const SQL = `
  SELECT ${TOPIC_COLUMNS}, (SELECT id FROM epoch) AS epoch, t.text, t.matter_of AS "matterOf", o.name AS "organisationName",
    CASE WHEN into_topic.id IS NOT NULL THEN ${REF('into_topic')} END AS "mergedInto",
    (SELECT coalesce(json_agg(json_build_object(
              'seq', e.seq, 'type', e.type, 'at', e.at, 'actorName', e.actor_name, 'actorTitle', e.actor_title,
              'payload', e.payload, 'departmentName', department.name,
              'other', CASE WHEN other.id IS NOT NULL THEN ${REF('other')} END) ORDER BY e.seq), '[]')
       FROM topic_event e
       LEFT JOIN organisation department ON department.id = (e.payload->>'departmentId')::uuid
       LEFT JOIN topic other ON other.id = (e.payload->>'otherId')::uuid
      WHERE e.topic_id = t.id) AS events,
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'mediaType', p.media_type)
                              ORDER BY p.added_at, p.id), '[]')
       FROM paper p WHERE p.owner_kind = 'topic' AND p.owner_id = t.id) AS papers,
    (SELECT coalesce(json_agg(${REF('m')} ORDER BY m.number), '[]') FROM topic m WHERE m.merged_into = t.id) AS merged,
    (SELECT coalesce(json_agg(json_build_object(
              'id', m.id, 'title', m.title, 'number', m.number, 'state', m.state, 'startsAt', m.starts_at,
              'itemId', a.item_id, 'current', a.ended_at IS NULL,
              'resolutions', (SELECT coalesce(json_agg(json_build_object('id', r.resolution_id, 'number', r.number, 'text', r.text)
                                                       ORDER BY r.recorded_at, r.number), '[]')
                                FROM motion q JOIN meeting_outcome r ON r.motion_id = q.id WHERE q.item_id = a.item_id)
            ) ORDER BY a.put_at, a.item_id), '[]')
       FROM topic_on_agenda a JOIN meeting m ON m.id = a.meeting_id WHERE a.topic_id = t.id) AS meetings,
    (SELECT json_build_object('voteId', v.id, 'madeAt', v.drafted_at, 'matter', e.payload->>'matter', 'reason', e.payload->>'text')
       FROM owners_vote v
       JOIN LATERAL (SELECT payload FROM topic_event WHERE topic_id = t.id AND payload ? 'matter' AND payload->>'matter' IS NOT NULL
                      ORDER BY seq DESC LIMIT 1) e ON true
      WHERE v.topic_id = t.id AND v.state <> 'ANNULLED') AS draft
    FROM topic t
    JOIN place estate ON estate.id = t.estate_id
    LEFT JOIN organisation o ON o.id = t.organisation_id
    LEFT JOIN topic into_topic ON into_topic.id = t.merged_into
   WHERE t.id = ANY($1)`;

/** By id. */
export async function topicRows(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TopicViewRow>> {
  const rows = await database.rows<TopicViewRow & Record<string, unknown>>('topic-view', SQL, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}
