import type { Database } from '@sifang/platform';
import { QUIET } from '../domain/steering.js';
import type { MeetingRowInside } from './meeting-view.row.js';

/** Of events `e`: everything but what people do all the time. */
const STEERS = `e.type NOT IN (${QUIET.map(type => `'${type}'`).join(', ')}) AND e.type NOT LIKE 'SEAT\\_%'`;

/**
 * Whole meetings in one statement, hence of one moment: no row can be newer than its `seq`.
 * Times come as ISO strings out of JSON; `meeting-view.ts` turns the row into what an audience may see.
 */
const SQL = `
  SELECT m.id, m.seq, m.number, m.kind, m.rules, m.title, m.venue, m.state, m.starts_at AS "startsAt", m.opened_at AS "openedAt",
         m.adjourned_at AS "adjournedAt", m.chair_id AS "chairId", m.check_in_secret AS "checkInSecret",
         m.guests_admitted AS "guestsAdmitted", m.recess_since AS "recessSince", m.recess_until AS "recessUntil",
         m.estate_id AS "estateId", m.community_id AS "communityId", m.town_id AS "townId",
         (SELECT id FROM epoch) AS epoch, clock_timestamp() AS "serverTime",
         estate.name AS "estateName", community.name AS "communityName", town.name AS "townName",
    (SELECT coalesce(json_agg(json_build_object(
              'id', s.id, 'party', s.party, 'personId', s.person_id, 'holderName', s.holder_name, 'title', s.title,
              'organisationId', s.organisation_id, 'organisationName', s.organisation_name, 'role', s.role, 'votes', s.votes,
              'presentSince', stay.since, 'cameAt', (SELECT min(since) FROM attendance WHERE seat_id = s.id)
            ) ORDER BY s.position), '[]')
       FROM meeting_seat s LEFT JOIN attendance stay ON stay.seat_id = s.id AND stay.until IS NULL
      WHERE s.meeting_id = m.id) AS seats,
    (SELECT coalesce(json_agg(json_build_object(
              'id', i.id, 'position', i.position, 'kind', i.kind, 'title', i.title, 'summary', i.summary,
              'source', i.source, 'sourceRef', i.source_ref, 'minutes', i.minutes, 'state', i.state,
              'openedAt', i.opened_at, 'closedAt', i.closed_at, 'spentSeconds', i.spent_seconds,
              'urgentBecause', i.urgent_because, 'droppedBecause', i.dropped_because, 'carriedFrom', i.carried_from) ORDER BY i.position), '[]')
       FROM agenda_item i WHERE i.meeting_id = m.id) AS agenda,
    (SELECT coalesce(json_agg(json_build_object(
              'id', p.id, 'seatId', p.seat_id, 'kind', p.kind, 'state', p.state, 'requestedAt', p.requested_at,
              'startedAt', p.started_at, 'endsAt', p.ends_at) ORDER BY p.requested_at, p.id), '[]')
       FROM speech p WHERE p.meeting_id = m.id AND p.state IN ('WAITING', 'SPEAKING')) AS speakers,
    (SELECT coalesce(json_agg(json_build_object(
              'id', q.id, 'itemId', q.item_id, 'text', q.text, 'state', q.state, 'putAt', q.put_at,
              'announcedAt', q.announced_at, 'tally', q.tally, 'secret', q.secret, 'amendment', q.amendment,
              'change', q.change, 'matter', q.matter, 'movedAt', q.moved_at,
              'marks', (SELECT coalesce(json_agg(k.seat_id ORDER BY k.seat_id), '[]') FROM secret_mark k WHERE k.motion_id = q.id),
              'votes', (SELECT coalesce(json_agg(json_build_object('seatId', v.seat_id, 'choice', v.choice, 'castAt', v.cast_at)
                                                ORDER BY v.cast_at, v.seat_id), '[]')
                          FROM motion_vote v WHERE v.motion_id = q.id)) ORDER BY coalesce(q.put_at, q.moved_at), q.id), '[]')
       FROM motion q WHERE q.meeting_id = m.id) AS motions,
    (SELECT coalesce(json_agg(json_build_object('party', heard.party, 'seconds', heard.seconds)), '[]') FROM (
        SELECT s.party, ceil(sum(extract(epoch FROM p.ended_at - p.started_at)))::int AS seconds
          FROM speech p JOIN meeting_seat s ON s.id = p.seat_id
         WHERE p.meeting_id = m.id AND p.started_at IS NOT NULL AND p.ended_at IS NOT NULL GROUP BY s.party) heard) AS spoken,
    (SELECT json_build_object('seq', e.seq, 'type', e.type, 'at', e.at, 'undoable', e.payload ? 'before')
       FROM meeting_event e WHERE e.meeting_id = m.id AND ${STEERS} ORDER BY e.seq DESC LIMIT 1) AS "lastAct",
    (SELECT coalesce(json_agg(json_build_object(
              'resolutionId', o.resolution_id, 'number', o.number, 'motionId', o.motion_id, 'text', o.text,
              'addresseeName', o.addressee_name, 'dueOn', o.due_on) ORDER BY o.recorded_at, o.number), '[]')
       FROM meeting_outcome o WHERE o.meeting_id = m.id) AS outcomes,
    (SELECT coalesce(json_agg(d.id), '[]') FROM meeting_door d
      WHERE d.meeting_id = m.id AND d.kind = 'SCREEN' AND d.closed_at IS NULL) AS "openScreens"
    FROM meeting m
    JOIN place estate ON estate.id = m.estate_id
    JOIN place community ON community.id = m.community_id
    JOIN place town ON town.id = m.town_id
   WHERE m.id = ANY($1)`;

/** By id. */
export async function meetingRows(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeetingRowInside>> {
  const rows = await database.rows<MeetingRowInside & Record<string, unknown>>('meeting-view', SQL, [ids]);
  return new Map(rows.map(row => [row.id, row]));
}
