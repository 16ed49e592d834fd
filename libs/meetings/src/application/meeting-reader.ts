import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { isGuest, keepsOut } from '../domain/doors.js';
import { meetingNotFound, requireFollowing, requireRight, rights } from '../domain/rights.js';
import { MEETING_TOPIC } from '../persistence/meeting.repository.js';
import { meetingRows } from '../persistence/meeting-view.queries.js';
import type { MeetingRow } from '../persistence/meeting-view.row.js';
import { withCodes } from './attendance/codes.js';
import { MeetingAudience, viewFor, type MeetingView } from './meeting-view.js';
import { ownPart, type MyMeeting } from './my-meeting.js';

/** Reads one meeting for somebody who may follow it. */
@Injectable()
export class MeetingReader {
  private readonly rows: SharedReading<MeetingRow>;

  constructor(database: Database, clock: Clock) {
    this.rows = new SharedReading(async ids => withCodes(await meetingRows(database, ids), clock.now()));
  }

  /** @throws Refusal MEETING_NOT_FOUND, also for those whom it does not concern · NOT_ENTITLED · GUESTS_NOT_ADMITTED */
  async view(actor: Actor, id: string, audience: MeetingAudience): Promise<MeetingView> {
    const row = await this.whole(id);
    requireAudience(actor, row, audience);
    requireOpenDoor(actor, row);
    return viewFor(row, audience);
  }

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · GUESTS_NOT_ADMITTED */
  async mine(actor: Actor, id: string): Promise<MyMeeting> {
    const row = await this.whole(id);
    requireAudience(actor, row, MeetingAudience.PARTICIPANT);
    requireOpenDoor(actor, row);
    return ownPart(row, actor);
  }

  /**
   * Guests are let in and out by the state itself, so that all of them see the doors close with one and the same
   * number, whoever follows.
   * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED
   */
  async follow(
    actor: Actor,
    id: string,
    audience: MeetingAudience,
    after: string | null,
  ): Promise<LiveChannel> {
    const row = await this.whole(id);
    requireAudience(actor, row, audience);
    const guest = isGuest(actor, row, row.seats);
    return new LiveChannel(MEETING_TOPIC, id, guest ? GUESTS : audience, after, () =>
      this.load(id, audience, guest),
    );
  }

  private async load(id: string, audience: MeetingAudience, guest: boolean): Promise<LiveState> {
    const row = await this.whole(id);
    const { seq, epoch } = row;
    const refusal = guest ? keepsOut(row) : null;
    if (refusal) return { seq, epoch, value: refusal, unchanged: refusal };
    const cursor = cursorOf(row);
    const view = viewFor(row, audience);
    return { seq, epoch, value: { cursor, seq, view }, unchanged: { cursor, seq, view: null } };
  }

  /** All of it, before it is decided who may see what. @throws Refusal MEETING_NOT_FOUND */
  async whole(id: string): Promise<MeetingRow> {
    const row = await this.rows.of(id);
    if (!row) throw meetingNotFound();
    return row;
  }
}

const GUESTS = 'GUESTS';

/** @throws Refusal GUESTS_NOT_ADMITTED */
function requireOpenDoor(actor: Actor, row: MeetingRow): void {
  const refusal = isGuest(actor, row, row.seats) ? keepsOut(row) : null;
  if (refusal) throw refusal;
}

function requireAudience(actor: Actor, row: MeetingRow, audience: MeetingAudience): void {
  requireFollowing(actor, row, row.seats);
  if (audience !== MeetingAudience.PARTICIPANT)
    requireRight(rights.chair(actor, row), 'Only the chair sees the meeting this way.');
}
