import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { PostgresFeed } from './postgres-feed.js';
import { BEAT_MS, CHANGES, GAP, HEARTBEAT, logOnce, redisOptions } from './redis-channel.js';

/**
 * In each worker: passes on what the database says. Several workers say it several times, which does no harm, because
 * rooms know the number of what they have shown.
 */
export class RedisRelay {
  private readonly redis: Redis;
  private beat: NodeJS.Timeout | null = null;

  constructor(
    redisUrl: string,
    private readonly feed: PostgresFeed,
    log: Logger,
  ) {
    // Old changes help nobody: what cannot be said now is not said later.
    this.redis = new Redis(redisUrl, { ...redisOptions, enableOfflineQueue: false });
    this.redis.on('error', logOnce(log, 'redis not reached; changes are not passed on'));
  }

  start(): void {
    this.feed.onChange(message => this.say(JSON.stringify(message)));
    this.feed.onGap(() => this.say(GAP));
    this.beat = setInterval(() => this.feed.isOpen && this.say(HEARTBEAT), BEAT_MS);
  }

  close(): void {
    if (this.beat) clearInterval(this.beat);
    this.redis.disconnect();
  }

  private say(text: string): void {
    this.redis.publish(CHANGES, text).catch(() => undefined);
  }
}
