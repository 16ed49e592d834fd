import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, type LiveState } from '@sifang/platform';
import { MY_NOTICES_TOPIC, noticesOfPerson } from '../../persistence/notice/my-notices.queries.js';
import { NOTICES_SINCE_MS, toldOf } from './notice-reader.js';

const SHOWN = 20;

/** What one person is told, as it comes: how much of it is unread, and the newest. */
@Injectable()
export class MyNoticesLive {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  follow({ personId }: Actor, after: string | null): LiveChannel {
    return new LiveChannel(MY_NOTICES_TOPIC, personId, 'OWN', after, () => this.load(personId));
  }

  private async load(personId: string): Promise<LiveState> {
    const since = new Date(this.clock.now().getTime() - NOTICES_SINCE_MS);
    const row = await noticesOfPerson(this.database, personId, since, SHOWN);
    const { seq, epoch, unread } = row;
    const cursor = cursorOf(row);
    const notices = row.notices.map(({ content, givenAt, readAt, ...notice }) => ({
      ...notice,
      content: toldOf(content),
      givenAt: new Date(givenAt),
      readAt: readAt === null ? null : new Date(readAt),
    }));
    return { seq, epoch, value: { cursor, unread, notices }, unchanged: { cursor, unread, notices: null } };
  }
}
