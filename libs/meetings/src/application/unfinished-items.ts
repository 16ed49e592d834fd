import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Database } from '@sifang/platform';
import type { UnfinishedItem } from '../domain/carry-over.js';
import { unfinishedFor } from '../persistence/carry-over.queries.js';
import { MeetingAudience } from './meeting-view.js';
import { MeetingReader } from './meeting-reader.js';

@Injectable()
export class UnfinishedItems {
  constructor(
    private readonly database: Database,
    private readonly reader: MeetingReader,
  ) {}

  /** What earlier meetings left to this one; for its chair. @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async before(actor: Actor, meetingId: string): Promise<readonly UnfinishedItem[]> {
    await this.reader.view(actor, meetingId, MeetingAudience.CHAIR);
    return unfinishedFor(this.database, meetingId);
  }
}
