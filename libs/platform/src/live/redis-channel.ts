import type { RedisOptions } from 'ioredis';
import type { Logger } from 'pino';

/** Channel that workers pass changes on through. */
export const CHANGES = 'sifang:changes';
/** Said when there is nothing else to say: whoever hears it knows that the way from the database is open. */
export const HEARTBEAT = 'beat';
export const BEAT_MS = 1_000;
/** Said by a worker that was deaf for a while: everybody looks for themselves. */
export const GAP = 'gap';

export const redisOptions: RedisOptions = {
  retryStrategy: attempt => Math.min(attempt * 100, 2_000),
  maxRetriesPerRequest: null,
  autoResubscribe: true,
};

/** A Redis that is away says so with each attempt; people want to hear it once until it comes back. */
export function logOnce(log: Logger, sentence: string): (error: Error) => void {
  let said = 0;
  return error => {
    if (performance.now() - said < 60_000 && said > 0) return;
    said = performance.now();
    log.warn({ err: error.message }, sentence);
  };
}
