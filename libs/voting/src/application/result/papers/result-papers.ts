import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { mayKeepRecord, ResultReader } from '../result-reader.js';
import { announcementPaper } from './announcement-paper.js';
import { asExcel } from './as-excel.js';
import { asWord } from './as-word.js';
import { noticePaper } from './notice-paper.js';
import { recordPaper } from './record-paper.js';
import type { VotePaper } from './vote-paper.js';

const FORMATS = {
  docx: {
    write: asWord,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { write: asExcel, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;

interface Kind {
  readonly write: (row: ResultRow) => VotePaper;
  readonly isThere: (row: ResultRow) => boolean;
  readonly may: (actor: Actor, row: ResultRow) => boolean;
}

const everybody = (): boolean => true;
const KINDS: Readonly<Record<string, Kind>> = {
  notice: {
    write: noticePaper,
    isThere: row => row.noticedAt !== null && row.opensAt !== null,
    may: everybody,
  },
  'count-record': { write: recordPaper, isThere: row => row.result !== null, may: mayKeepRecord },
  result: { write: announcementPaper, isThere: row => row.result !== null, may: everybody },
};

/** 公告、计票记录、结果公示 as Word and Excel files. The same record gives the same bytes. */
@Injectable()
export class ResultPapers {
  constructor(private readonly reader: ResultReader) {}

  /** @param name such as `notice.docx`. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · PAPER_NOT_FOUND */
  async write(actor: Actor, voteId: string, name: string) {
    const row = await this.reader.row(actor, voteId);
    const [, kindName = '', formatName = ''] = /^([a-z-]+)\.(docx|xlsx)$/.exec(name) ?? [];
    const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName]! : null;
    if (!kind || !kind.isThere(row))
      throw new Refusal('PAPER_NOT_FOUND', 'There is no such paper of this vote, or not yet.');
    if (!kind.may(actor, row))
      throw new Refusal('NOT_ENTITLED', 'The count record is for those who ran the vote and who counted.');
    const paper = kind.write(row);
    const { write, mediaType } = FORMATS[formatName as keyof typeof FORMATS];
    return { name: `${paper.title}.${formatName}`, mediaType, content: await write(paper) };
  }
}
