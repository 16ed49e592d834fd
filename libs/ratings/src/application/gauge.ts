import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database, LOG } from '@sifang/platform';
import type { Logger } from 'pino';
import { tellFollowers } from '../persistence/round.repository.js';

/** Four times a second is as often as anybody can read a gauge, however many answer. */
const EVERY_MS = 250;

/** Tells those who follow a round that more have answered: at once, and then not again for a while. */
@Injectable()
export class Gauge implements OnModuleDestroy {
  private readonly resting = new Map<string, NodeJS.Timeout>();
  private readonly changedMeanwhile = new Set<string>();
  private telling: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  changed(roundId: string): void {
    if (this.resting.has(roundId)) this.changedMeanwhile.add(roundId);
    else this.tell(roundId);
  }

  async onModuleDestroy(): Promise<void> {
    for (const timer of this.resting.values()) clearTimeout(timer);
    await this.telling;
  }

  private tell(roundId: string): void {
    this.changedMeanwhile.delete(roundId);
    this.resting.set(roundId, setTimeout(() => this.rested(roundId), EVERY_MS).unref());
    const told = this.database
      .transaction(tx => tellFollowers(tx, roundId))
      // The answers are in; the next one, or whoever looks, shows them.
      .catch((error: unknown) => this.log.warn({ err: error, roundId }, 'gauge not told'));
    this.telling = Promise.all([this.telling, told]);
  }

  private rested(roundId: string): void {
    this.resting.delete(roundId);
    if (this.changedMeanwhile.has(roundId)) this.tell(roundId);
  }
}
