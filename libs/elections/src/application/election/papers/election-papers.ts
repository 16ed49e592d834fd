import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { asWord, type VotePaper } from '@sifang/voting';
import type { ElectionViewRow } from '../../../persistence/election/election-view.queries.js';
import { ElectionReader } from '../election-reader.js';
import { groupPaper } from './group-paper.js';
import { listPaper } from './list-paper.js';
import { lotPaper } from './lot-paper.js';
import type { ElectionPaperFacts } from './paper-facts.js';
import { resultPaper } from './result-paper.js';

interface Kind {
  readonly write: (facts: ElectionPaperFacts) => VotePaper;
  readonly isThere: (row: ElectionViewRow) => boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  group: { write: groupPaper, isThere: row => row.groupFormedOn !== null },
  candidates: { write: listPaper, isThere: row => row.lists.length > 0 },
  lots: { write: lotPaper, isThere: row => row.lots.length > 0 },
  result: {
    write: resultPaper,
    isThere: row => row.events.some(({ type }) => type === 'DECLARED' || type === 'FAILED'),
  },
};

/** What is posted on the wall at each step, as Word files: whoever may see the election may print them. The same record gives the same bytes. */
@Injectable()
export class ElectionPapers {
  constructor(private readonly reader: ElectionReader) {}

  /** @param name such as `group.docx`. @throws Refusal ELECTION_NOT_FOUND · PAPER_NOT_FOUND */
  async write(actor: Actor, electionId: string, name: string) {
    const row = await this.reader.row(actor, electionId);
    const [, asked = ''] = /^([a-z]+)\.docx$/.exec(name) ?? [];
    const kind = Object.hasOwn(KINDS, asked) ? KINDS[asked]! : null;
    if (!kind || !kind.isThere(row))
      throw new Refusal('PAPER_NOT_FOUND', 'There is no such paper of this election, or not yet.');
    const paper = kind.write({ row, candidates: await this.reader.candidates(actor, electionId) });
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name: `${paper.title}.docx`, mediaType, content: await asWord(paper) };
  }
}
