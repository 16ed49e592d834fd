import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { Database, LOG } from '@sifang/platform';
import type { Logger } from 'pino';
import { sealLog } from '../../persistence/casting/seal-log.js';
import type { BallotToEnter, Entered } from './ballot-to-enter.js';
import { Turnout } from './turnout.js';
import { WritingLine } from './writing-line.js';

/**
 * The one door into the log of a vote, for phones and papers alike. All who come while a commit is under way share the next one,
 * so that a rush makes batches larger and not the wait longer, and somebody alone waits for nobody.
 */
@Injectable()
export class BallotBox implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly lines = new Map<string, WritingLine>();
  private readonly turnout: Turnout;

  constructor(
    private readonly database: Database,
    @Inject(LOG) log: Logger,
  ) {
    this.turnout = new Turnout(database, log);
  }

  /**
   * Answers when all of them are committed; what is given together goes in together or not at all. Not within a transaction:
   * the box has its own.
   * @param ballots of one vote, each for another unit, at most `MOST_TOGETHER`
   * @throws Refusal ALREADY_CAST · NOT_YOUR_UNIT · NOT_ON_ROLL · UNIT_NOT_COUNTED · PROXY_NOT_VALID · PAPER_NOT_RETURNED ·
   *   VOTE_NOT_OPEN_YET · VOTE_CLOSED · VOTE_STATE_UNFIT · VOTE_NOT_FOUND · ID_TAKEN
   */
  enter(ballots: readonly BallotToEnter[]): Promise<readonly Entered[]> {
    const [first] = ballots;
    if (!first) return Promise.resolve([]);
    return this.lineOf(first.voteId).enter(ballots);
  }

  /** Nothing is entered after it, by any process. Done twice it changes nothing. */
  seal(voteId: string): Promise<void> {
    return this.lineOf(voteId).onceNobodyWrites(async () => void (await sealLog(this.database, voteId)));
  }

  /** Those who are inside get their answer before the doors are shut. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.lines.values()].map(line => line.onceAllHaveLeft()));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.beforeApplicationShutdown();
    await this.turnout.lastWord();
  }

  private lineOf(voteId: string): WritingLine {
    const known = this.lines.get(voteId);
    if (known) return known;
    const line = new WritingLine(this.database, voteId, () => this.turnout.changed(voteId));
    this.lines.set(voteId, line);
    return line;
  }
}
