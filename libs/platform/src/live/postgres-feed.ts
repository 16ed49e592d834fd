import { Client } from 'pg';
import type { Logger } from 'pino';
import { OUTBOX_CHANNEL, type OutboxMessage } from '../outbox/outbox.js';
import { ChangeFeed } from './change-feed.js';
import { requireEcho } from './require-echo.js';

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/** One connection of its own that LISTENs; Postgres delivers in the order of commits and only after them. */
export class PostgresFeed extends ChangeFeed {
  private client: Client | null = null;
  private retryTimer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {
    super();
  }

  /** Whether what is committed now will be heard. */
  get isOpen(): boolean {
    return this.client !== null;
  }

  override get source(): 'postgres' | 'nowhere' {
    return this.isOpen ? 'postgres' : 'nowhere';
  }

  /** @throws StartupProblem when changes are not heard on this way */
  async start(): Promise<void> {
    this.closed = false;
    await this.connect();
    if (!this.client) return;
    await requireEcho(this.client, this.url).catch(async (error: unknown) => {
      await this.close();
      throw error;
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retryTimer) clearTimeout(this.retryTimer);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'sifang live',
    });
    client.on('notification', ({ channel, payload }) => {
      if (channel === OUTBOX_CHANNEL) this.tell(JSON.parse(payload!) as OutboxMessage);
    });
    client.on('error', error => this.log.warn({ err: error }, 'live feed lost its connection'));
    client.on('end', () => this.lose(client));
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    this.client = client;
    if (this.closed) await this.close();
  }

  private lose(client: Client): void {
    if (client !== this.client) return;
    this.client = null;
    this.reconnect(FIRST_RETRY_MS);
  }

  private reconnect(wait: number): void {
    if (this.closed) return;
    this.retryTimer = setTimeout(() => {
      this.connect().then(
        () => this.tellGap(),
        () => this.reconnect(Math.min(wait * 2, LONGEST_RETRY_MS)),
      );
    }, wait);
  }
}
