import type { Database } from '@sifang/platform';
import type { InJson, MeetingRowInside } from './meeting-view.row.js';

/**
 * Whole meetings in one statement, hence of one moment: no row can be newer than its `seq`. One column of JSON: to read
 * forty took longer than all the rest. `meeting-view.ts` turns the row into what an audience may see.
 */
const sqlOf = (which: string): string => `
  SELECT row_to_json(whole) AS whole FROM (SELECT m.id, m.seq, m.number, m.kind, m.rules, m.title, m.venue, m.state, m.starts_at AS "startsAt", m.opened_at AS "openedAt",
         m.adjourned_at AS "adjournedAt", m.chair_id AS "chairId", m.check_in_secret AS "checkInSecret",
         m.guests_admitted AS "guestsAdmitted", m.recess_since AS "recessSince", m.recess_until AS "recessUntil",
         m.estate_id AS "estateId", m.community_id AS "communityId", m.town_id AS "townId",
         (SELECT id FROM epoch) AS epoch, clock_timestamp() AS "serverTime",
         estate.name AS "estateName", community.name AS "communityName", town.name AS "townName",
    (SELECT coalesce(json_agg(json_build_object(
              'id', s.id, 'party', s.party, 'personId', s.person_id, 'holderName', s.holder_name, 'title', s.title,
              'organisationId', s.organisation_id, 'organisationName', s.organisation_name, 'role', s.role, 'votes', s.votes,
              'presentSince', stay.since, 'proxyId', stay.proxy_id, 'cameAt', (SELECT min(since) FROM attendance WHERE seat_id = s.id)
            ) ORDER BY s.position), '[]')
       FROM meeting_seat s LEFT JOIN attendance stay ON stay.seat_id = s.id AND stay.until IS NULL
      WHERE s.meeting_id = m.id) AS seats,
    (SELECT coalesce(json_agg(json_build_object(
              'id', l.id, 'seatId', l.seat_id, 'holderId', l.holder_id, 'holderName', l.holder_name,
              'itemIds', l.item_ids) ORDER BY l.entered_at, l.id), '[]')
       FROM seat_proxy l WHERE l.meeting_id = m.id AND l.withdrawn_at IS NULL) AS letters,
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
              'change', q.change, 'matter', q.matter,
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
       FROM meeting_event e WHERE e.meeting_id = m.id AND e.steers ORDER BY e.seq DESC LIMIT 1) AS "lastAct",
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
   WHERE m.id ${which}) whole`;

/** Postgres keeps no plan for a list, whose length it cannot know, and to plan this takes longer than to run it. */
const ONE = sqlOf('= $1');
const SEVERAL = sqlOf('= ANY($1)');

interface Told {
  readonly whole: InJson<MeetingRowInside>;
}

/** By id. */
export async function meetingRows(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeetingRowInside>> {
  const rows = await (ids.length === 1
    ? database.rows<Told>('meeting-view', ONE, [ids[0]])
    : database.rows<Told>('meeting-views', SEVERAL, [ids]));
  return new Map(rows.map(({ whole }) => [whole.id, withDates(whole)]));
}

/** Those of the meeting itself; what lies in it keeps them as texts until they are looked at. */
function withDates(row: InJson<MeetingRowInside>): MeetingRowInside {
  const { startsAt, openedAt, adjournedAt, recessSince, recessUntil, serverTime } = row;
  return {
    ...row,
    ...{ startsAt: new Date(startsAt), serverTime: new Date(serverTime) },
    ...{ openedAt: instant(openedAt), adjournedAt: instant(adjournedAt) },
    ...{ recessSince: instant(recessSince), recessUntil: instant(recessUntil) },
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
