import type { Database } from '@sifang/platform';
import type { AttendanceWay } from '../../domain/attendance/stay.js';
import type { Jurisdiction } from '../../domain/meeting.js';
import type { Party } from '../../domain/party.js';

export interface RoomSeatRow {
  readonly id: string;
  readonly party: Party;
  readonly personId: string;
  readonly holderName: string;
  readonly title: string;
  /** Null: absent. */
  readonly way: AttendanceWay | null;
  readonly byProxy: boolean;
  readonly askedRemotelyAt: string | null;
}

export interface RoomRow extends Jurisdiction {
  readonly id: string;
  readonly seq: number;
  readonly chairId: string;
  readonly checkInSecret: string;
  readonly seats: readonly RoomSeatRow[];
}

const SQL = `
  SELECT m.id, m.seq, m.chair_id AS "chairId", m.check_in_secret AS "checkInSecret",
         m.estate_id AS "estateId", m.community_id AS "communityId", m.town_id AS "townId",
    (SELECT coalesce(json_agg(json_build_object(
              'id', s.id, 'party', s.party, 'personId', s.person_id, 'holderName', s.holder_name, 'title', s.title,
              'way', stay.way, 'byProxy', stay.proxy_id IS NOT NULL, 'askedRemotelyAt', r.asked_at) ORDER BY s.position), '[]')
       FROM meeting_seat s
       LEFT JOIN attendance stay ON stay.seat_id = s.id AND stay.until IS NULL
       LEFT JOIN remote_request r ON r.seat_id = s.id AND r.answered_at IS NULL
      WHERE s.meeting_id = m.id) AS seats
    FROM meeting m WHERE m.id = $1`;

/** What the console and the big screen show of the room besides the live view. */
export async function roomRow(database: Database, meetingId: string): Promise<RoomRow | null> {
  const [row] = await database.rows<RoomRow & Record<string, unknown>>('meeting-room', SQL, [meetingId]);
  return row ?? null;
}
