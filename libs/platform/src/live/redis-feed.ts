import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { OutboxMessage } from '../outbox/outbox.js';
import { ChangeFeed } from './change-feed.js';
import { PostgresFeed } from './postgres-feed.js';
import { BEAT_MS, CHANGES, GAP, HEARTBEAT, logOnce, redisOptions } from './redis-channel.js';

const SILENCE_MS = 3 * BEAT_MS;

/**
 * For many API copies: workers pass changes on through Redis, so that not each copy holds a listening connection to
 * the database. Redis may go, and so may the last worker: then no heartbeat comes, and this copy listens to the
 * database itself until one does.
 */
export class RedisFeed extends ChangeFeed {
  private readonly redis: Redis;
  private readonly postgres: PostgresFeed;
  private watch: NodeJS.Timeout | null = null;
  private lastBeat = -Infinity;
  private standIn: Promise<void> | null = null;

  constructor(
    redisUrl: string,
    databaseUrl: string,
    private readonly log: Logger,
  ) {
    super();
    this.redis = new Redis(redisUrl, { ...redisOptions, lazyConnect: true });
    this.postgres = new PostgresFeed(databaseUrl, log);
    this.postgres.onChange(message => this.tell(message));
    this.postgres.onGap(() => this.tellGap());
  }

  override get source(): 'postgres' | 'redis' | 'nowhere' {
    return this.isSilent ? this.postgres.source : 'redis';
  }

  /** Listens to the database first, and gives that up when the first heartbeat has come. */
  async start(): Promise<void> {
    this.redis.on('message', (_channel, text) => this.hear(text));
    this.redis.on('error', logOnce(this.log, 'redis not reached; listening to the database meanwhile'));
    // A reconnected subscriber has missed what was said meanwhile.
    this.redis.on('ready', () => this.tellGap());
    this.redis.connect().catch(() => undefined);
    this.redis.subscribe(CHANGES).catch(() => undefined);
    await this.listenToDatabase();
    this.watch = setInterval(() => this.judge(), BEAT_MS / 2);
  }

  async close(): Promise<void> {
    if (this.watch) clearInterval(this.watch);
    this.redis.disconnect();
    await this.postgres.close();
  }

  private hear(text: string): void {
    this.lastBeat = performance.now();
    if (text === GAP) this.tellGap();
    else if (text !== HEARTBEAT) this.tell(JSON.parse(text) as OutboxMessage);
  }

  private judge(): void {
    const silent = this.isSilent;
    if (silent && !this.standIn) {
      this.log.warn('no word through redis; listening to the database');
      // When the database is away too, the next look tries again.
      this.listenToDatabase().then(
        () => this.tellGap(),
        () => undefined,
      );
    }
    if (!silent && this.standIn) {
      this.standIn = null;
      // What came in between was heard twice at worst: rooms know their number.
      void this.postgres.close();
    }
  }

  private get isSilent(): boolean {
    return performance.now() - this.lastBeat > SILENCE_MS;
  }

  private listenToDatabase(): Promise<void> {
    this.standIn = this.postgres.start().catch(error => {
      this.standIn = null;
      throw error;
    });
    return this.standIn;
  }
}
