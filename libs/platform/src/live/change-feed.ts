import { Client } from 'pg';
import type { Logger } from 'pino';
import { OUTBOX_CHANNEL, type OutboxMessage } from '../outbox/outbox.js';

export type ChangeListener = (message: OutboxMessage) => void;

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/**
 * What has been committed, told to this process: one connection of its own that LISTENs. After a break it cannot know
 * what it missed, so it says so (`onGap`) and the listeners look for themselves: the database is the truth.
 */
export class ChangeFeed {
  private readonly changeListeners = new Set<ChangeListener>();
  private readonly gapListeners = new Set<() => void>();
  private client: Client | null = null;
  private retryTimer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  onChange(listener: ChangeListener): void {
    this.changeListeners.add(listener);
  }

  onGap(listener: () => void): void {
    this.gapListeners.add(listener);
  }

  async start(): Promise<void> {
    await this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retryTimer) clearTimeout(this.retryTimer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'sifang live',
    });
    client.on('notification', ({ payload }) => this.tell(payload));
    client.on('error', error => this.log.warn({ err: error }, 'live feed lost its connection'));
    client.on('end', () => this.reconnect(client, FIRST_RETRY_MS));
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    this.client = client;
  }

  private reconnect(lost: Client, wait: number): void {
    if (this.closed || lost !== this.client) return;
    this.retryTimer = setTimeout(() => {
      this.connect().then(
        () => this.gapListeners.forEach(listener => listener()),
        () => this.reconnect(lost, Math.min(wait * 2, LONGEST_RETRY_MS)),
      );
    }, wait);
  }

  private tell(payload: string | undefined): void {
    const message = JSON.parse(payload ?? 'null') as OutboxMessage | null;
    if (message) this.changeListeners.forEach(listener => listener(message));
  }
}
