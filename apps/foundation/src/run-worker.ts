import { PostgresFeed, RedisRelay, startJobRunner, type TaskList } from '@sifang/platform';
import type { Foundation } from './lay-foundation.js';
import type { Running } from './run.js';

/** What a worker does: jobs at their time, and passing changes on where there is a Redis. */
export async function runWorker({ config, directUrl, log }: Foundation, tasks: TaskList): Promise<Running> {
  const jobs = await startJobRunner(directUrl, tasks, log);
  if (!config.redisUrl) return { stop: () => jobs.stop() };
  const feed = new PostgresFeed(directUrl, log);
  const relay = new RedisRelay(config.redisUrl, feed, log);
  relay.start();
  await feed.start();
  return {
    stop: async () => {
      relay.close();
      await feed.close();
      await jobs.stop();
    },
  };
}
