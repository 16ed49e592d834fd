import { Injectable } from '@nestjs/common';
import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { requirePaperRight } from '../../../domain/paper/rights.js';
import { OwnersVoteTable } from '../../../persistence/owners-vote.table.js';
import { sheetRows } from '../../../persistence/paper/sheets.queries.js';
import { detailsOf } from '../../../persistence/vote-details.queries.js';
import { voteDesk } from '../../../persistence/paper/vote-desk.queries.js';
import { ballotsAsWord, type PaperOfSheets } from './ballot-document.js';
import { deliveryListAsExcel } from './delivery-list.js';

const MOST_SHEETS = 500;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetsFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Papers as files: 表决票 to print, 送达清单 to carry along. */
@Injectable()
export class PaperSheets {
  constructor(private readonly database: Database) {}

  /** At most 500 at once. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · NUMBER_OUT_OF_RANGE · NO_PAPERS */
  async ballots(actor: Actor, voteId: string, from: number): Promise<SheetsFile> {
    requirePaperRight('keep', actor, await voteDesk(this.database.source.manager, voteId, actor.personId));
    const vote = await this.papers(voteId, { from, to: from + MOST_SHEETS - 1 });
    const last = vote.sheets.at(-1)!.number;
    const name = `${vote.row.title}表决票 ${from}-${last}.docx`;
    return { name, mediaType: WORD, content: await ballotsAsWord(vote) };
  }

  /** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · NO_PAPERS */
  async deliveryList(actor: Actor, voteId: string): Promise<SheetsFile> {
    requirePaperRight('carry', actor, await voteDesk(this.database.source.manager, voteId, actor.personId));
    const vote = await this.papers(voteId, { from: 1, to: 2_147_483_647 });
    const name = `${vote.row.title}表决票送达清单.xlsx`;
    return { name, mediaType: EXCEL, content: await deliveryListAsExcel(vote) };
  }

  private async papers(voteId: string, range: { from: number; to: number }): Promise<PaperOfSheets> {
    const { manager } = this.database.source;
    const sheets = await sheetRows(this.database, voteId, range);
    if (sheets.length === 0)
      throw new Refusal('NO_PAPERS', 'No papers of these numbers were printed.', 'from');
    const row = (await manager.findOneBy(OwnersVoteTable, { id: voteId }))!;
    const { estateName } = await jurisdictionOf(manager, row.estateId);
    const { items, slates } = await detailsOf(manager, voteId);
    return { row, items, slates, estateName, sheets };
  }
}
