import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { requireRight, rights } from '../domain/rights.js';
import { MEETING_TOPIC } from '../persistence/meeting.repository.js';
import { meetingRows } from '../persistence/meeting-view.queries.js';
import type { MeetingRow } from '../persistence/meeting-view.row.js';
import { MeetingAudience, viewFor, type MeetingView } from './meeting-view.js';
import { ownPart, type MyMeeting } from './my-meeting.js';

/** Reads one meeting for somebody who may follow it. */
@Injectable()
export class MeetingReader {
  private readonly rows: SharedReading<MeetingRow>;

  constructor(database: Database) {
    this.rows = new SharedReading(ids => meetingRows(database, ids));
  }

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async view(actor: Actor, id: string, audience: MeetingAudience): Promise<MeetingView> {
    const row = await this.row(id);
    requireAudience(actor, row, audience);
    return viewFor(row, audience);
  }

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async mine(actor: Actor, id: string): Promise<MyMeeting> {
    const row = await this.row(id);
    requireAudience(actor, row, MeetingAudience.PARTICIPANT);
    return ownPart(row, actor);
  }

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async follow(
    actor: Actor,
    id: string,
    audience: MeetingAudience,
    after: string | null,
  ): Promise<LiveChannel> {
    requireAudience(actor, await this.row(id), audience);
    return new LiveChannel(
      MEETING_TOPIC,
      id,
      audience,
      state => (state.value as { cursor: string }).cursor === after,
      () => this.load(id, audience),
    );
  }

  private async load(id: string, audience: MeetingAudience): Promise<LiveState> {
    const row = await this.row(id);
    const { seq } = row;
    const cursor = `${row.epoch}.${seq}`;
    return {
      seq,
      value: { cursor, seq, view: viewFor(row, audience) },
      unchanged: { cursor, seq, view: null },
    };
  }

  private async row(id: string): Promise<MeetingRow> {
    const row = await this.rows.of(id);
    if (!row) throw new Refusal('MEETING_NOT_FOUND', 'There is no such meeting.');
    return row;
  }
}

function requireAudience(actor: Actor, row: MeetingRow, audience: MeetingAudience): void {
  requireRight(rights.follow(actor, row, row.seats), 'This meeting belongs to another community.');
  if (audience !== MeetingAudience.PARTICIPANT)
    requireRight(rights.chair(actor, row), 'Only the chair sees the meeting this way.');
}
