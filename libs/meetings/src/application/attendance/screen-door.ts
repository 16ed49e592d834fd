import { Injectable } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, type LiveState } from '@sifang/platform';
import { doorClosed, DoorKind, keysHaveExpired } from '../../domain/attendance/door.js';
import { doorByKey } from '../../persistence/attendance/door.repository.js';
import { MEETING_TOPIC } from '../../persistence/meeting.repository.js';
import { MeetingReader } from '../meeting-reader.js';
import { MeetingAudience, viewFor, type MeetingView } from '../meeting-view.js';

/** The big screen for a browser that has a key and no account. */
@Injectable()
export class ScreenDoor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: MeetingReader,
  ) {}

  /** @throws Refusal DOOR_CLOSED, also for a meeting that does not exist */
  async view(meetingId: string, key: string): Promise<MeetingView> {
    await this.require(meetingId, key);
    return viewFor(await this.reader.whole(meetingId), MeetingAudience.SCREEN);
  }

  /**
   * A door that is closed is part of the state, as doors are that close to guests: all screens behind it hear the
   * refusal with the number of that change, and their sockets stay.
   * @throws Refusal DOOR_CLOSED
   */
  async follow(meetingId: string, key: string, after: string | null): Promise<LiveChannel> {
    const door = await this.require(meetingId, key);
    return new LiveChannel(MEETING_TOPIC, meetingId, `DOOR ${door}`, after, () => this.load(meetingId, door));
  }

  /** @returns its id @throws Refusal DOOR_CLOSED */
  async require(meetingId: string, key: string): Promise<string> {
    const wanted = { key, kind: DoorKind.SCREEN, now: this.clock.now() };
    const door = await doorByKey(this.database, meetingId, wanted);
    if (!door) throw doorClosed();
    return door.id;
  }

  private async load(meetingId: string, door: string): Promise<LiveState> {
    const row = await this.reader.whole(meetingId);
    const { seq, epoch } = row;
    if (!row.openScreens.includes(door) || keysHaveExpired(row, this.clock.now()))
      return { seq, epoch, value: doorClosed(), unchanged: doorClosed() };
    const cursor = cursorOf(row);
    const view = viewFor(row, MeetingAudience.SCREEN);
    return { seq, epoch, value: { cursor, seq, view }, unchanged: { cursor, seq, view: null } };
  }
}
