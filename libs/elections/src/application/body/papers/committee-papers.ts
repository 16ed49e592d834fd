import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { asWord, type VotePaper } from '@sifang/voting';
import type { BodyRow } from '../../../persistence/body/committee.queries.js';
import { CommitteeReader } from '../committee-reader.js';
import type { BodyInTerm } from './body-in-term.js';
import { filingPaper } from './filing-paper.js';
import { handoverPaper } from './handover-paper.js';
import { membersPaper } from './members-paper.js';

interface Kind {
  readonly write: (row: BodyInTerm) => VotePaper;
  readonly isThere: (row: BodyInTerm) => boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  members: { write: membersPaper, isThere: () => true },
  filing: { write: filingPaper, isThere: row => row.filings.length > 0 },
  handover: { write: handoverPaper, isThere: row => row.handover !== null },
};

/** 名单公示、备案表、移交清单 as Word files, for whoever may see the committee. The same record gives the same bytes. */
@Injectable()
export class CommitteePapers {
  constructor(private readonly reader: CommitteeReader) {}

  /** @param name such as `members.docx`. @throws Refusal ESTATE_NOT_FOUND · PAPER_NOT_FOUND */
  async write(actor: Actor, estateId: string, name: string) {
    const row = await this.reader.row(actor, estateId);
    const [, asked = ''] = /^([a-z]+)\.docx$/.exec(name) ?? [];
    const kind = Object.hasOwn(KINDS, asked) ? KINDS[asked]! : null;
    if (!kind || !row || !hasTerm(row) || !kind.isThere(row))
      throw new Refusal('PAPER_NOT_FOUND', 'There is no such paper of this committee, or not yet.');
    const paper = kind.write(row);
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name: `${paper.title}.docx`, mediaType, content: await asWord(paper) };
  }
}

function hasTerm(row: BodyRow): row is BodyInTerm {
  return row.term !== null;
}
