import { Refusal } from '@sifang/kernel';
import type { Pool, QueryResultRow } from 'pg';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

/** An open transaction. Writers take it first, so that forgetting one does not compile. */
export type Tx = EntityManager;

const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';

export class Database {
  private readonly refusals = new Map<string, () => Refusal>();

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
      return await this.source.transaction(work);
    } catch (error) {
      throw this.asRefusal(error);
    }
  }

  /**
   * Reads shaped for a screen, past the domain: one prepared statement, plain rows.
   * `name` identifies the text on each connection, so one name must always come with one text.
   */
  async rows<T extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<T[]> {
    const { rows } = await this.pool.query<T>({ name, text, values });
    return rows;
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
    if (code !== UNIQUE_VIOLATION && code !== EXCLUSION_VIOLATION) return error;
    return this.refusals.get(constraint ?? '')?.() ?? error;
  }
}
