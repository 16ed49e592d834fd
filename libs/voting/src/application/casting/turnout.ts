import type { Database } from '@sifang/platform';
import type { Logger } from 'pino';
import { tellFollowers } from '../../persistence/owners-vote.repository.js';

/** Four times a second is as often as anybody can read a gauge, however many ballots come. */
const EVERY_MS = 250;

/**
 * Tells those who follow a vote that more have taken part: at once, and then not again for a while. In a transaction of its
 * own, because a NOTIFY among the ballots would make their commits wait for one another (13 times fewer in a second).
 */
export class Turnout {
  private readonly resting = new Map<string, NodeJS.Timeout>();
  private readonly changedMeanwhile = new Set<string>();
  private telling: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Pick<Database, 'transaction'>,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  changed(voteId: string): void {
    if (this.resting.has(voteId)) this.changedMeanwhile.add(voteId);
    else this.tell(voteId);
  }

  /** What has not been told yet is told now. */
  async lastWord(): Promise<void> {
    for (const timer of this.resting.values()) clearTimeout(timer);
    this.resting.clear();
    for (const voteId of this.changedMeanwhile) this.tell(voteId);
    for (const timer of this.resting.values()) clearTimeout(timer);
    await this.telling;
  }

  private tell(voteId: string): void {
    this.changedMeanwhile.delete(voteId);
    this.resting.set(voteId, setTimeout(() => this.rested(voteId), EVERY_MS).unref());
    const told = this.database
      .transaction(tx => tellFollowers(tx, voteId))
      // The ballots are in; the next batch, or the next who looks, shows them.
      .catch((error: unknown) => this.log.warn({ err: error, voteId }, 'turnout not told'));
    this.telling = Promise.all([this.telling, told]);
  }

  private rested(voteId: string): void {
    this.resting.delete(voteId);
    if (this.changedMeanwhile.has(voteId)) this.tell(voteId);
  }
}
