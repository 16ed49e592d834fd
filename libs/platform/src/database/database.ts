import { Refusal } from '@sifang/kernel';
import { appendedIn, type OutboxMessage } from '../outbox/message.js';
import { OneConnection } from './one-connection.js';
import type { Pool, QueryResultRow } from 'pg';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

/** An open transaction. Writers take it first, so that forgetting one does not compile. */
export type Tx = EntityManager;

const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';
const CHECK_VIOLATION = '23514';
const FOREIGN_KEY_VIOLATION = '23503';
const LAST_WORDS: readonly (string | undefined)[] = [
  ...[UNIQUE_VIOLATION, EXCLUSION_VIOLATION, CHECK_VIOLATION, FOREIGN_KEY_VIOLATION],
];

/** Of one process. */
export interface Connections {
  readonly busy: number;
  readonly idle: number;
  /** Questions that wait until one is free. */
  readonly waiting: number;
}

export class Database {
  private readonly refusals = new Map<string, () => Refusal>();
  private readonly ownChanges = new Set<(message: OutboxMessage) => void>();

  constructor(readonly source: DataSource) {}

  /**
   * Contexts say what it means when a constraint had the last word.
   * A violation of any other constraint is a bug and stays one.
   */
  refuseOn(constraints: Readonly<Record<string, () => Refusal>>): void {
    for (const [name, refusal] of Object.entries(constraints)) this.refusals.set(name, refusal);
  }

  /** All or nothing. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      let changes: readonly OutboxMessage[] = [];
      const result = await this.source.transaction(async tx => {
        const done = await work(tx);
        changes = appendedIn(tx);
        return done;
      });
      for (const change of changes) this.ownChanges.forEach(tell => tell(change));
      return result;
    } catch (error) {
      throw this.asRefusal(error);
    }
  }

  /** Told of what this process has changed before whoever changed it has the answer; a `ChangeFeed` tells all of it. */
  onOwnChange(tell: (message: OutboxMessage) => void): void {
    this.ownChanges.add(tell);
  }

  /**
   * Reads shaped for a screen, past the domain: one prepared statement, plain rows.
   * `name` identifies the text on each connection, so one name must always come with one text.
   */
  async rows<T extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<T[]> {
    const { rows } = await this.pool.query<T>({ name, text, values });
    return rows;
  }

  /** For who writes without a pause and must be first to know what was written before. */
  oneConnection(): OneConnection {
    return new OneConnection(() => this.pool);
  }

  get connections(): Connections {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  private asRefusal(error: unknown): unknown {
    if (!(error instanceof QueryFailedError)) return error;
    const { code, constraint } = error.driverError as { code?: string; constraint?: string };
    if (!LAST_WORDS.includes(code)) return error;
    return this.refusals.get(constraint ?? '')?.() ?? error;
  }
}
