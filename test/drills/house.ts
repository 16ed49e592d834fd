import { once } from 'node:events';
import { createServer } from 'node:net';
import pg from 'pg';
import { Child } from '../bench/processes/child.js';
import type { CopySetup } from './copy.js';
import { Relay } from './relay.js';

/** One copy of the application on a port of its own, to be killed and started again. */
export class Copy {
  private child: Child | null = null;

  private constructor(
    private readonly setup: CopySetup,
    readonly url: string,
    private readonly relay: Relay | null,
  ) {}

  static async open(databaseUrl: string, { behindRelay = false } = {}): Promise<Copy> {
    const port = await freePort();
    const door = behindRelay ? await freePort() : port;
    const relay = behindRelay ? await Relay.open(door, port) : null;
    const copy = new Copy({ databaseUrl, port }, `http://127.0.0.1:${door}`, relay);
    await copy.start();
    return copy;
  }

  get isUp(): boolean {
    return this.child !== null;
  }

  async start(): Promise<void> {
    const { child } = await Child.start(new URL('copy.ts', import.meta.url), this.setup);
    this.child = child;
  }

  async kill(): Promise<void> {
    const child = this.child!;
    this.child = null;
    await child.stop();
  }

  /** As on SIGTERM: everybody is told, and what is under way is finished. */
  async stopGracefully(): Promise<void> {
    await this.child!.ask('close');
    await this.kill();
  }

  /** Longest stall of its event loop since this was asked last, in ms. */
  stall(): Promise<number> {
    return this.child!.ask('stall');
  }

  close(): void {
    this.relay?.close();
  }
}

/** Ends the connections on which copies hear of changes. */
export async function cutFeeds(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'sifang live'`,
  );
  await client.end();
}

/** Below those that the system gives to connections, so that none of them takes it while a copy is down. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer().listen(port, '127.0.0.1');
    const free = await Promise.race([
      once(probe, 'listening').then(() => true),
      once(probe, 'error').then(() => false),
    ]);
    if (!free) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}
