import type { MeetingRecord, RecordedEvent } from '../domain/meeting-record.js';

/** A transaction, or a database outside of any. */
export interface Reading {
  query<T>(sql: string, values?: unknown[]): Promise<T>;
}

type Row = MeetingRecord['meeting'] &
  Omit<MeetingRecord, 'meeting' | 'events'> & {
    readonly events: readonly (Omit<RecordedEvent, 'at'> & { readonly at: string })[];
  };

/** One statement, hence of one moment. */
const SQL = `
  SELECT m.id, m.kind, m.rules, m.number, m.title, m.venue, m.state, m.starts_at AS "startsAt", m.opened_at AS "openedAt",
         m.adjourned_at AS "adjournedAt", m.chair_id AS "chairId",
         m.estate_id AS "estateId", m.community_id AS "communityId", m.town_id AS "townId",
         estate.name AS "estateName", community.name AS "communityName", town.name AS "townName",
    (SELECT coalesce(json_agg(json_build_object(
              'id', s.id, 'party', s.party, 'personId', s.person_id, 'holderName', s.holder_name, 'title', s.title,
              'organisationId', s.organisation_id, 'organisationName', s.organisation_name, 'role', s.role, 'votes', s.votes
            ) ORDER BY s.position), '[]') FROM meeting_seat s WHERE s.meeting_id = m.id) AS seats,
    (SELECT coalesce(json_agg(json_build_object(
              'id', i.id, 'position', i.position, 'kind', i.kind, 'title', i.title, 'summary', i.summary,
              'source', i.source, 'sourceRef', i.source_ref, 'state', i.state,
              'urgentBecause', i.urgent_because, 'droppedBecause', i.dropped_because) ORDER BY i.position), '[]')
       FROM agenda_item i WHERE i.meeting_id = m.id) AS items,
    (SELECT coalesce(json_agg(json_build_object(
              'id', q.id, 'itemId', q.item_id, 'text', q.text, 'state', q.state, 'secret', q.secret,
              'amendment', q.amendment, 'matter', q.matter, 'tally', q.tally) ORDER BY q.moved_at, q.id), '[]')
       FROM motion q WHERE q.meeting_id = m.id) AS motions,
    (SELECT coalesce(json_agg(json_build_object(
              'resolutionId', o.resolution_id, 'motionId', o.motion_id, 'number', o.number, 'text', o.text,
              'addresseeName', o.addressee_name, 'dueOn', o.due_on, 'supportingNames', o.supporting_names,
              'workingDays', o.working_days, 'moneyFen', o.money_fen, 'quantityMilli', o.quantity_milli,
              'quantityUnit', o.quantity_unit) ORDER BY o.recorded_at, o.number), '[]')
       FROM meeting_outcome o WHERE o.meeting_id = m.id) AS outcomes,
    (SELECT coalesce(json_agg(json_build_object(
              'seq', e.seq, 'type', e.type, 'at', e.at, 'actorId', e.actor_id, 'actorName', actor.name,
              'payload', e.payload) ORDER BY e.seq), '[]')
       FROM meeting_event e JOIN person actor ON actor.id = e.actor_id WHERE e.meeting_id = m.id) AS events,
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]')
       FROM person p WHERE p.id IN (SELECT (e.payload ->> 'personId')::uuid FROM meeting_event e
                                     WHERE e.meeting_id = m.id AND e.payload ? 'personId')) AS people
    FROM meeting m
    JOIN place estate ON estate.id = m.estate_id
    JOIN place community ON community.id = m.community_id
    JOIN place town ON town.id = m.town_id
   WHERE m.id = $1`;

export async function meetingRecord(reading: Reading, meetingId: string): Promise<MeetingRecord | null> {
  const [row] = await reading.query<Row[]>(SQL, [meetingId]);
  if (!row) return null;
  const { seats, items, motions, outcomes, events, people, ...meeting } = row;
  const dated = events.map(event => ({ ...event, at: new Date(event.at) }));
  return { meeting, seats, items, motions, outcomes, people, events: dated };
}
