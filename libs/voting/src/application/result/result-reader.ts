import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { boundText } from '../../domain/law/bound.js';
import { BallotForm, Disclosure } from '../../domain/life/row.js';
import { shownExactly, shownToAll } from '../../domain/publication/shown-item.js';
import { requireSeeing, rights, voteNotFound } from '../../domain/rights.js';
import { ballotLooks, type BallotLook } from '../../persistence/result/looks.queries.js';
import { resultRow, unitsThatTookPart, type ResultRow } from '../../persistence/result/result.queries.js';

const MOST = 500;

/** Reads results: exactly for those who ran the vote or counted, for everybody else what may be published. */
@Injectable()
export class ResultReader {
  constructor(private readonly database: Database) {}

  /** Null until it is posted. @throws Refusal VOTE_NOT_FOUND */
  async result(actor: Actor, voteId: string) {
    const row = await this.row(actor, voteId);
    return shown(row, mayKnowExactly(actor, row));
  }

  /** What everybody may know of it. Null until it is posted. @throws Refusal VOTE_NOT_FOUND */
  async published(voteId: string) {
    const row = await resultRow(this.database, voteId, null);
    if (!row) throw voteNotFound();
    return shown(row, false);
  }

  /** Of a vote that publishes units, once the result is posted. @throws Refusal VOTE_NOT_FOUND · NOT_PUBLISHED · NUMBER_OUT_OF_RANGE */
  async tookPart(actor: Actor, voteId: string, after: number, first: number) {
    if (first < 1 || first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    const row = await this.row(actor, voteId);
    if (!row.result || row.disclosure !== Disclosure.UNITS)
      throw new Refusal('NOT_PUBLISHED', 'This vote publishes totals, or has no result yet.');
    return unitsThatTookPart(this.database, voteId, after, first);
  }

  /**
   * Who has looked at single ballots: for its tellers and supervisors, and for the property office.
   * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED
   */
  async looks(actor: Actor, voteId: string): Promise<BallotLook[]> {
    const row = await this.row(actor, voteId);
    if (!row.isOfficer && !rights.supervise(actor, row))
      throw new Refusal('NOT_ENTITLED', 'Looks at ballots are read by those who count and those who watch.');
    return ballotLooks(this.database, voteId);
  }

  /** @throws Refusal VOTE_NOT_FOUND */
  async row(actor: Actor, voteId: string): Promise<ResultRow> {
    const row = await resultRow(this.database, voteId, actor.personId);
    if (!row) throw voteNotFound();
    if (!row.isOfficer) requireSeeing(actor, row);
    return row;
  }
}

/** Who ran the vote, watches it, or counted. */
export function mayKeepRecord(actor: Actor, row: ResultRow): boolean {
  return row.isOfficer || rights.seeDesk(actor, row);
}

export function mayKnowExactly(actor: Actor, row: ResultRow): boolean {
  // Of a secret vote nobody knows more than what was kept of it.
  return row.form !== BallotForm.SECRET && mayKeepRecord(actor, row);
}

function shown(row: ResultRow, exact: boolean) {
  if (!row.result) return null;
  const { items, papers, countedAt, ...result } = row.result;
  const told = items.map((item, at) => {
    const { tests, ...one } = exact ? shownExactly(item) : shownToAll(item);
    const { matter, text, slate } = row.items[at]!;
    const flags = one.flags.map(({ settlement, ...flag }) => ({
      ...flag,
      settlement: settlement && { ...settlement, at: new Date(settlement.at) },
    }));
    return {
      ...{ ...one, flags, matter, text, slate },
      tests: tests.map(test => ({ ...test, bound: boundText(test.bound) })),
    };
  });
  return {
    ...{
      ...result,
      countedAt: new Date(countedAt),
      exact,
      postedOn: row.resultPostedOn!,
      items: told,
      slates: row.slates,
    },
    papers: { ...papers, notReturned: papers.issued - papers.returned },
  };
}
