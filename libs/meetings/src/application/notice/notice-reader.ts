import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import type { MeetingState } from '../../domain/lifecycle.js';
import { earliestDay, isInTime, leadTimeOf, type LeadTime } from '../../domain/notice/lead-time.js';
import {
  changesBetween,
  noticeStanding,
  type Changed,
  type Notice,
  type NoticeContent,
  type NoticeStanding,
} from '../../domain/notice/notice.js';
import { mayNotify, requireNotifying } from '../../domain/notice/rights.js';
import { meetingNotFound, requireFollowing } from '../../domain/rights.js';
import {
  myNoticeRows,
  noticeRow,
  recipientRows,
  type DeliveryRow,
  type GivenRow,
  type MyNoticeRow,
  type NoticeRow,
  type RecipientRow,
} from '../../persistence/notice/notice.queries.js';

/** A notice's content with its time as one. */
export type Told = Omit<NoticeContent, 'startsAt'> & { readonly startsAt: Date };

export interface GivenNotice extends Omit<Notice, 'content'> {
  readonly content: Told;
  readonly givenByName: string;
}

export interface Recipient extends Omit<RecipientRow, 'deliveries'> {
  readonly deliveries: readonly (Omit<DeliveryRow, 'sentAt'> & { readonly sentAt: Date | null })[];
}

export interface MyNotice extends Omit<MyNoticeRow, 'content'> {
  readonly content: Told;
}

export interface MeetingNotice {
  readonly meetingId: string;
  readonly state: MeetingState;
  /** What would be told now. */
  readonly planned: Told;
  /** The newest first; none: nobody was invited yet. */
  readonly given: readonly GivenNotice[];
  /** What is different from what the viewer had read before; null: had read none. */
  readonly changes: readonly Changed[] | null;
  /** Whether the newest was addressed to the viewer. */
  readonly addressed: boolean;
  /** When the viewer read the newest; null: not yet. */
  readonly readAt: Date | null;
  readonly viewerMayNotify: boolean;
  readonly lead: LeadTime;
  /** The first day on which it could be held if notice were given now. */
  readonly earliestDay: CalendarDay;
  /** Whether notice given now would come in time. */
  readonly nowIsInTime: boolean;
  readonly standing: NoticeStanding;
}

const MOST = 100;
/** How far back one's own notices go. */
export const NOTICES_SINCE_MS = 92 * 86_400_000;

@Injectable()
export class NoticeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal MEETING_NOT_FOUND */
  async notice(actor: Actor, meetingId: string): Promise<MeetingNotice> {
    const row = await this.row(actor, meetingId);
    requireFollowing(actor, row, row.seats);
    const now = this.clock.now();
    const lead = leadTimeOf(row);
    const given = row.notices.map(notice => givenOf(meetingId, notice));
    const newest = given.at(-1);
    const mine = row.mine.find(({ version }) => version === newest?.version);
    return {
      ...{ meetingId, state: row.state, planned: toldOf(row.planned), lead },
      given: given.map(notice => ({ ...notice, content: toldOf(notice.content) })).toReversed(),
      changes: changesSinceRead(row),
      addressed: mine !== undefined,
      readAt: mine?.readAt ? new Date(mine.readAt) : null,
      viewerMayNotify: mayNotify(actor, row),
      earliestDay: earliestDay(dayOf(now), lead),
      nowIsInTime: isInTime(now, row.startsAt, lead),
      standing: noticeStanding(given, row.startsAt, lead),
    };
  }

  /** Who got the newest notice, and who has read it. @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async recipients(actor: Actor, meetingId: string): Promise<Recipient[]> {
    const row = await this.row(actor, meetingId);
    requireNotifying(actor, row);
    const newest = row.notices.at(-1);
    const rows = newest ? await recipientRows(this.database, meetingId, newest.version) : [];
    return rows.map(({ deliveries, ...recipient }) => ({ ...recipient, deliveries: deliveries.map(timed) }));
  }

  /** Those of the last three months, the unread first. @throws Refusal NUMBER_OUT_OF_RANGE */
  async mine({ personId }: Actor, first: number): Promise<MyNotice[]> {
    if (first < 1 || first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    const since = new Date(this.clock.now().getTime() - NOTICES_SINCE_MS);
    const rows = await myNoticeRows(this.database, personId, since, first);
    return rows.map(row => ({ ...row, content: toldOf(row.content) }));
  }

  private async row({ personId }: Actor, meetingId: string): Promise<NoticeRow> {
    const row = await noticeRow(this.database, meetingId, personId);
    if (!row) throw meetingNotFound();
    return row;
  }
}

function givenOf(
  meetingId: string,
  { givenAt, ...notice }: GivenRow,
): Notice & { readonly givenByName: string } {
  return { ...notice, meetingId, givenAt: new Date(givenAt) };
}

export function toldOf(content: NoticeContent): Told {
  return { ...content, startsAt: new Date(content.startsAt) };
}

function timed({ sentAt, ...delivery }: DeliveryRow): Recipient['deliveries'][number] {
  return { ...delivery, sentAt: sentAt === null ? null : new Date(sentAt) };
}

/** Against the version read before the newest, so that it does not vanish by being looked at. */
function changesSinceRead({ notices, mine }: NoticeRow): Changed[] | null {
  const newest = notices.at(-1);
  const known = mine.findLast(({ version, readAt }) => readAt !== null && version !== newest?.version);
  const before = notices.find(({ version }) => version === known?.version);
  return before && newest ? changesBetween(before.content, newest.content) : null;
}
