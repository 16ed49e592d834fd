import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { recordOf } from '@sifang/meetings';
import type { MeetingRecord } from '@sifang/meetings/domain';
import { Database } from '@sifang/platform';
import { sentencesOf, type Sentence } from '../domain/record/sentences.js';
import { meetingNotFound, requireRight, rights } from '../domain/rights.js';
import { hashOfRecord } from './compiled.js';

export interface RecordText {
  readonly meetingId: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly items: MeetingRecord['items'];
  /** SHA-256 of the entries, hexadecimal. */
  readonly hash: string;
  readonly viewerMayWrite: boolean;
}

/** 会议记录: what happened, sentence by sentence. */
@Injectable()
export class RecordReader {
  constructor(private readonly database: Database) {}

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async text(actor: Actor, meetingId: string): Promise<RecordText> {
    const record = await this.record(actor, meetingId);
    const { title } = record.meeting;
    return {
      ...{ meetingId, title, items: record.items },
      sentences: sentencesOf(record),
      hash: hashOfRecord(record),
      viewerMayWrite: rights.write(actor, record.meeting),
    };
  }

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async record(actor: Actor, meetingId: string): Promise<MeetingRecord> {
    const record = await recordOf(this.database.source, meetingId);
    const of = { ...record.meeting, seats: record.seats };
    if (!rights.knowOf(actor, of)) throw meetingNotFound();
    requireRight(rights.readRecord(actor, of), 'The record is read by those who sat in the meeting.');
    return record;
  }
}
