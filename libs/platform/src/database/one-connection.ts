import type { Pool, PoolClient, QueryResultRow } from 'pg';

/**
 * Questions that keep their order: each goes to the database the moment the one before it is answered, and nobody here has to have
 * looked at that answer yet. Takes a connection with the first question and keeps it until `release`.
 */
export class OneConnection {
  private taken: Promise<PoolClient> | null = null;

  constructor(private readonly pool: () => Pool) {}

  /** As `Database.rows`. */
  async rows<T extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<T[]> {
    const client = await (this.taken ??= this.take());
    const { rows } = await client.query<T>({ name, text, values });
    return rows;
  }

  /** Once everything is answered. The next question takes another. */
  release(): void {
    const { taken } = this;
    this.taken = null;
    void taken?.then(
      client => client.removeListener('error', this.lost).release(),
      () => undefined,
    );
  }

  private async take(): Promise<PoolClient> {
    try {
      return (await this.pool().connect()).on('error', this.lost);
    } catch (error) {
      this.taken = null;
      throw error;
    }
  }

  /** Whoever has asked is told by the question itself. */
  private readonly lost = (): void => {
    const { taken } = this;
    this.taken = null;
    void taken?.then(client => client.removeListener('error', this.lost).release(true));
  };
}
