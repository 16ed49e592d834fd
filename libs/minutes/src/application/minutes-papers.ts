import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { MinutesReader } from './minutes-reader.js';
import { RecordReader } from './record-reader.js';
import { minutesAsWord } from './word/minutes-document.js';
import { recordAsWord } from './word/record-document.js';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface WordFile {
  /** As it is offered to be saved. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Minutes and records as Word files; whoever may read the one may have the other, with the same names covered. */
@Injectable()
export class MinutesPapers {
  constructor(
    private readonly reader: MinutesReader,
    private readonly records: RecordReader,
  ) {}

  /** @throws Refusal MINUTES_NOT_FOUND */
  async minutes(actor: Actor, id: string, number: number): Promise<WordFile> {
    const { title, blocks, version, estateName } = await this.reader.text(actor, id, number);
    const name = `${title}纪要`;
    const content = await minutesAsWord(blocks, { name, by: estateName, at: version.submittedAt! });
    return { name: `${name}.docx`, mediaType: WORD, content };
  }

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async record(actor: Actor, meetingId: string): Promise<WordFile> {
    const record = await this.records.record(actor, meetingId);
    const { title, estateName, startsAt } = record.meeting;
    const name = `${title}会议记录`;
    const at = record.events.at(-1)?.at ?? new Date(startsAt);
    const content = await recordAsWord(record, { name, by: estateName, at });
    return { name: `${name}.docx`, mediaType: WORD, content };
  }
}
