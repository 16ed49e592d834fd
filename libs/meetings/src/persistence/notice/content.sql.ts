/** What is to be told of meeting `m` as it stands now: a `NoticeContent` as JSON, without a reason. */
export const CONTENT_NOW = `json_build_object(
  'title', m.title, 'number', m.number, 'venue', m.venue, 'reason', '',
  'startsAt', to_char(m.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'estateName', (SELECT name FROM place WHERE id = m.estate_id),
  'communityName', (SELECT name FROM place WHERE id = m.community_id),
  'chairName', (SELECT name FROM person WHERE id = m.chair_id),
  'minutes', (SELECT coalesce(sum(minutes), 0)::int FROM agenda_item i
               WHERE i.meeting_id = m.id AND i.state NOT IN ('WITHDRAWN', 'POSTPONED')),
  'agenda', (SELECT coalesce(json_agg(i.title ORDER BY i.position), '[]') FROM agenda_item i
              WHERE i.meeting_id = m.id AND i.state NOT IN ('WITHDRAWN', 'POSTPONED')))`;
