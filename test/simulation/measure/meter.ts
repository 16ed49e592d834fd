import type { Child } from '../../bench/processes/child.js';
import type { Cost } from '../arithmetic/costs.js';
import type { PostgresUsage } from './postgres-usage.js';

export interface Reading {
  /** µs since they began. */
  readonly spent: Cost;
  readonly walBytes: number;
}

/** What api, worker and database have used until now. */
export class Meter {
  constructor(
    private readonly api: Child,
    private readonly worker: Child,
    private readonly postgres: PostgresUsage,
  ) {}

  async read(): Promise<Reading> {
    const [api, worker, databaseMs, walBytes] = await Promise.all([
      this.api.usage(),
      this.worker.usage(),
      this.postgres.cpuMs(),
      this.postgres.wal(),
    ]);
    return {
      spent: { api: api.cpuMs * 1000, worker: worker.cpuMs * 1000, database: databaseMs * 1000 },
      walBytes,
    };
  }

  /** @returns what was used meanwhile */
  async during(work: () => Promise<unknown>): Promise<Reading> {
    const before = await this.read();
    await work();
    const after = await this.read();
    const { api, worker, database } = after.spent;
    return {
      spent: {
        api: api - before.spent.api,
        worker: worker - before.spent.worker,
        database: database - before.spent.database,
      },
      walBytes: after.walBytes - before.walBytes,
    };
  }
}
