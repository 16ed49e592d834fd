import type { Database } from '@sifang/platform';
import type { Meeting } from '../../domain/meeting.js';
import type { Channel, DeliveryState } from '../../domain/notice/delivery.js';
import type { NoticeContent, NoticeKind } from '../../domain/notice/notice.js';
import type { Party } from '../../domain/party.js';
import { CONTENT_NOW } from './content.sql.js';

/** Times come as ISO strings out of JSON. */
export interface GivenRow {
  readonly version: number;
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
  readonly urgentReason: string | null;
  readonly givenBy: string;
  readonly givenByName: string;
  readonly givenAt: string;
}

export interface NoticeRow extends Pick<
  Meeting,
  'id' | 'kind' | 'rules' | 'state' | 'startsAt' | 'chairId' | 'estateId' | 'communityId' | 'townId'
> {
  /** What would be told now. */
  readonly planned: NoticeContent;
  /** In order. */
  readonly notices: readonly GivenRow[];
  readonly seats: readonly { readonly personId: string }[];
  /** Of those addressed to the viewer: when each was read. */
  readonly mine: readonly { readonly version: number; readonly readAt: string | null }[];
}

const NOTICE = `
  SELECT m.id, m.kind, m.rules, m.state, m.starts_at AS "startsAt", m.chair_id AS "chairId", m.estate_id AS "estateId",
         m.community_id AS "communityId", m.town_id AS "townId", ${CONTENT_NOW} AS planned,
    (SELECT coalesce(json_agg(json_build_object('personId', person_id)), '[]') FROM meeting_seat
      WHERE meeting_id = m.id) AS seats,
    (SELECT coalesce(json_agg(json_build_object(
              'version', n.version, 'kind', n.kind, 'content', n.content, 'urgentReason', n.urgent_reason,
              'givenBy', n.given_by, 'givenByName', p.name, 'givenAt', n.given_at) ORDER BY n.version), '[]')
       FROM notice n JOIN person p ON p.id = n.given_by WHERE n.meeting_id = m.id) AS notices,
    (SELECT coalesce(json_agg(json_build_object('version', d.version, 'readAt', d.read_at) ORDER BY d.version), '[]')
       FROM notice_delivery d
      WHERE d.meeting_id = m.id AND d.person_id = $2 AND d.channel = 'IN_APP') AS mine
    FROM meeting m WHERE m.id = $1`;

export async function noticeRow(
  database: Database,
  meetingId: string,
  viewerId: string,
): Promise<NoticeRow | null> {
  const [row] = await database.rows<NoticeRow & Record<string, unknown>>('notice', NOTICE, [
    meetingId,
    viewerId,
  ]);
  return row ?? null;
}

export interface DeliveryRow {
  readonly id: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly reason: string | null;
  readonly sentAt: string | null;
}

export interface RecipientRow {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly party: Party;
  readonly organisationName: string | null;
  readonly votes: boolean;
  /** When the version asked about was read. */
  readonly readAt: Date | null;
  /** The newest version that this person has read; null: none. */
  readonly readVersion: number | null;
  /** What left the house. */
  readonly deliveries: readonly DeliveryRow[];
}

const RECIPIENTS = `
  SELECT d.person_id AS "personId", s.holder_name AS name, s.title, s.party, s.organisation_name AS "organisationName",
         s.votes, d.read_at AS "readAt",
    (SELECT max(r.version) FROM notice_delivery r
      WHERE r.meeting_id = $1 AND r.person_id = d.person_id AND r.state = 'READ') AS "readVersion",
    (SELECT coalesce(json_agg(json_build_object(
              'id', o.id, 'channel', o.channel, 'state', o.state, 'attempts', o.attempts, 'reason', o.reason,
              'sentAt', o.sent_at) ORDER BY o.channel DESC), '[]')
       FROM notice_delivery o
      WHERE o.meeting_id = $1 AND o.version = $2 AND o.person_id = d.person_id AND o.channel <> 'IN_APP') AS deliveries
    FROM notice_delivery d
    JOIN meeting_seat s ON s.meeting_id = d.meeting_id AND s.person_id = d.person_id
   WHERE d.meeting_id = $1 AND d.version = $2 AND d.channel = 'IN_APP'
   ORDER BY s.position`;

/** In the order of the invitation. */
export async function recipientRows(
  database: Database,
  meetingId: string,
  version: number,
): Promise<RecipientRow[]> {
  return database.rows<RecipientRow & Record<string, unknown>>('notice-recipients', RECIPIENTS, [
    meetingId,
    version,
  ]);
}

export interface MyNoticeRow {
  readonly meetingId: string;
  readonly version: number;
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
  readonly givenAt: Date;
  readonly readAt: Date | null;
}

const MINE = `
  SELECT newest.meeting_id AS "meetingId", newest.version, n.kind, n.content, n.given_at AS "givenAt",
         newest.read_at AS "readAt"
    FROM (SELECT DISTINCT ON (d.meeting_id) d.meeting_id, d.version, d.read_at
            FROM notice_delivery d
           WHERE d.person_id = $1 AND d.channel = 'IN_APP' AND d.queued_at > $2
           ORDER BY d.meeting_id, d.version DESC) newest
    JOIN notice n USING (meeting_id, version)
   ORDER BY newest.read_at IS NOT NULL, n.given_at DESC
   LIMIT $3`;

/** The newest notice of each meeting that was addressed to this person since then, the unread first. */
export async function myNoticeRows(
  database: Database,
  personId: string,
  since: Date,
  first: number,
): Promise<MyNoticeRow[]> {
  return database.rows<MyNoticeRow & Record<string, unknown>>('my-notices', MINE, [personId, since, first]);
}
