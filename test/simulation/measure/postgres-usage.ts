import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const MS_PER_TICK = 10;

/** Processor time of a server on this machine: of its processes that live, and of those that have ended. */
export class PostgresUsage {
  private constructor(
    private readonly client: pg.Client,
    private readonly postmaster: number,
  ) {}

  static async of(databaseUrl: string): Promise<PostgresUsage> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'sifang simulation' });
    // The server is taken away first when something else has failed, which is what there is to say then.
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return new PostgresUsage(client, (await statOf(rows[0]!.pid)).parent);
  }

  async cpuMs(): Promise<number> {
    const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name)).map(Number);
    // A process may end between being listed and being read; then its parent has its time.
    const stats = await Promise.all(pids.map(pid => statOf(pid).catch(() => null)));
    const children = stats.filter(stat => stat?.parent === this.postmaster);
    const server = await statOf(this.postmaster);
    return children.reduce((sum, stat) => sum + stat!.ownMs, server.ownMs + server.endedMs);
  }

  /** Bytes written ahead since the server began. */
  async wal(): Promise<number> {
    return this.number(`SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn AS value`);
  }

  /** Of the whole database. */
  async bytes(): Promise<number> {
    return this.number('SELECT pg_database_size(current_database()) AS value');
  }

  async eventsOf(meetingId: string): Promise<{ seq: number; at: Date }[]> {
    const text = 'SELECT seq, at FROM meeting_event WHERE meeting_id = $1 ORDER BY seq';
    return (await this.client.query<{ seq: number; at: Date }>(text, [meetingId])).rows;
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async number(text: string): Promise<number> {
    return Number((await this.client.query<{ value: string }>(text)).rows[0]!.value);
  }
}

interface Stat {
  readonly parent: number;
  readonly ownMs: number;
  readonly endedMs: number;
}

async function statOf(pid: number): Promise<Stat> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold blanks; what follows does not.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15) as [number, number, number, number];
  return {
    parent: fields[1]!,
    ownMs: (user + system) * MS_PER_TICK,
    endedMs: (endedUser + endedSystem) * MS_PER_TICK,
  };
}
