import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database, papersOf } from '@sifang/platform';
import { PaperState } from '../../domain/paper/paper-state.js';
import { requirePaperRight, type PaperRight } from '../../domain/paper/rights.js';
import {
  paperDifferences,
  paperFigures,
  paperPage,
  type PapersQuery,
} from '../../persistence/paper/paper.queries.js';
import { voteDesk } from '../../persistence/paper/vote-desk.queries.js';
import { PAPER_DELIVERY } from './deliver-paper.js';

const MOST = 200;
const EVERY = { states: null, search: '', after: 0 };

/** Reads papers for those who handle them; what stands on one is told to nobody here. */
@Injectable()
export class PaperReader {
  constructor(private readonly database: Database) {}

  /** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · NUMBER_OUT_OF_RANGE */
  async page(actor: Actor, query: Omit<PapersQuery, 'personId'>) {
    await this.require('carry', actor, query.voteId);
    if (query.first < 1 || query.first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    const rows = await paperPage(this.database, { ...query, personId: actor.personId });
    const photos = await papersOf(
      this.database,
      PAPER_DELIVERY,
      rows.map(({ id }) => id),
    );
    return rows.map(row => ({
      ...row,
      photoIds: photos.filter(({ owner }) => owner?.id === row.id).map(({ id }) => id),
    }));
  }

  /** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · PAPER_BALLOT_NOT_FOUND */
  async one(actor: Actor, voteId: string, number: number) {
    const [paper] = await this.page(actor, { voteId, ...EVERY, after: number - 1, first: 1 });
    if (paper?.number === number) return paper;
    throw new Refusal('PAPER_BALLOT_NOT_FOUND', 'This vote has no paper of this number.', 'number');
  }

  /** What who asks may key: nobody has, or somebody else. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async toKey(actor: Actor, voteId: string) {
    await this.require('key', actor, voteId);
    const states = [PaperState.RETURNED, PaperState.KEYED_ONCE];
    const asked = { voteId, ...EVERY, states, first: MOST, personId: actor.personId };
    return (await paperPage(this.database, asked))
      .filter(({ keyedByMe }) => !keyedByMe)
      .map(paper => ({ ...paper, photoIds: [] }));
  }

  /** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async differences(actor: Actor, voteId: string) {
    await this.require('key', actor, voteId);
    return paperDifferences(this.database, voteId, actor.personId);
  }

  /** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async figures(actor: Actor, voteId: string) {
    await this.require('carry', actor, voteId);
    return paperFigures(this.database.source.manager, voteId);
  }

  private async require(right: PaperRight, actor: Actor, voteId: string): Promise<void> {
    requirePaperRight(right, actor, await voteDesk(this.database.source.manager, voteId, actor.personId));
  }
}
