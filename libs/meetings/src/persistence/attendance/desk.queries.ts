import type { Database } from '@sifang/platform';
import type { DoorKind } from '../../domain/attendance/door.js';
import type { AttendanceWay } from '../../domain/attendance/stay.js';
import type { KindCode } from '../../domain/kinds/meeting-kind.js';
import type { MeetingState } from '../../domain/lifecycle.js';
import type { Jurisdiction } from '../../domain/meeting.js';
import type { Party } from '../../domain/party.js';

/** Times in JSON are ISO 8601. */
export interface DeskStayRow {
  readonly id: string;
  readonly since: string;
  readonly until: string | null;
  readonly way: AttendanceWay;
  readonly proxyId: string | null;
  readonly standIn: string | null;
}

export interface DeskSeatRow {
  readonly id: string;
  /** Counts the seats of the meeting from 1. */
  readonly number: number;
  readonly party: Party;
  readonly personId: string;
  readonly holderName: string;
  readonly title: string;
  readonly organisationName: string | null;
  readonly votes: boolean;
  /** E.164. */
  readonly phone: string | null;
  /** The first one first. */
  readonly stays: readonly DeskStayRow[];
  readonly askedRemotelyAt: string | null;
}

export interface DeskProxyRow {
  readonly id: string;
  readonly seatId: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly itemIds: readonly string[] | null;
  readonly reference: string;
}

/** All that the desk of one meeting works with, of one moment. */
export interface DeskRow extends Jurisdiction {
  readonly id: string;
  readonly seq: number;
  readonly number: number;
  readonly kind: KindCode;
  readonly title: string;
  readonly venue: string;
  readonly estateName: string;
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly openedAt: Date | null;
  readonly adjournedAt: Date | null;
  readonly chairId: string;
  readonly seats: readonly DeskSeatRow[];
  readonly items: readonly { readonly id: string; readonly position: number; readonly title: string }[];
  readonly proxies: readonly DeskProxyRow[];
  readonly clerks: readonly { readonly personId: string; readonly name: string }[];
  readonly doors: readonly {
    readonly id: string;
    readonly kind: DoorKind;
    readonly openedByName: string;
    readonly openedAt: string;
  }[];
}

const SQL = `
  SELECT m.id, m.seq, m.number, m.kind, m.title, m.venue, m.state, m.starts_at AS "startsAt", m.opened_at AS "openedAt",
         m.adjourned_at AS "adjournedAt", m.chair_id AS "chairId", estate.name AS "estateName",
         m.estate_id AS "estateId", m.community_id AS "communityId", m.town_id AS "townId",
    (SELECT coalesce(json_agg(json_build_object(
              'id', s.id, 'number', s.position, 'party', s.party, 'personId', s.person_id, 'holderName', s.holder_name,
              'title', s.title, 'organisationName', s.organisation_name, 'votes', s.votes, 'phone', account.phone,
              'askedRemotelyAt', (SELECT asked_at FROM remote_request WHERE seat_id = s.id AND answered_at IS NULL),
              'stays', (SELECT coalesce(json_agg(json_build_object(
                                 'id', a.id, 'since', a.since, 'until', a.until, 'way', a.way, 'proxyId', a.proxy_id,
                                 'standIn', p.holder_name) ORDER BY a.since, a.until NULLS LAST), '[]')
                          FROM attendance a LEFT JOIN seat_proxy p ON p.id = a.proxy_id WHERE a.seat_id = s.id)
            ) ORDER BY s.position), '[]')
       FROM meeting_seat s LEFT JOIN account ON account.person_id = s.person_id WHERE s.meeting_id = m.id) AS seats,
    (SELECT coalesce(json_agg(json_build_object('id', i.id, 'position', i.position, 'title', i.title) ORDER BY i.position), '[]')
       FROM agenda_item i WHERE i.meeting_id = m.id) AS items,
    (SELECT coalesce(json_agg(json_build_object(
              'id', p.id, 'seatId', p.seat_id, 'holderId', p.holder_id, 'holderName', p.holder_name,
              'itemIds', p.item_ids, 'reference', p.reference) ORDER BY p.entered_at, p.id), '[]')
       FROM seat_proxy p WHERE p.meeting_id = m.id AND p.withdrawn_at IS NULL) AS proxies,
    (SELECT coalesce(json_agg(json_build_object('personId', c.person_id, 'name', person.name) ORDER BY c.named_at), '[]')
       FROM meeting_clerk c JOIN person ON person.id = c.person_id WHERE c.meeting_id = m.id) AS clerks,
    (SELECT coalesce(json_agg(json_build_object(
              'id', d.id, 'kind', d.kind, 'openedByName', person.name, 'openedAt', d.opened_at) ORDER BY d.opened_at, d.id), '[]')
       FROM meeting_door d JOIN person ON person.id = d.opened_by
      WHERE d.meeting_id = m.id AND d.closed_at IS NULL) AS doors
    FROM meeting m JOIN place estate ON estate.id = m.estate_id
   WHERE m.id = $1`;

export async function deskRow(database: Database, meetingId: string): Promise<DeskRow | null> {
  const [row] = await database.rows<DeskRow & Record<string, unknown>>('attendance-desk', SQL, [meetingId]);
  return row ?? null;
}
