import { ChangeFeed } from '../../libs/platform/src/live/change-feed.js';
import type { OutboxMessage } from '../../libs/platform/src/outbox/outbox.js';

/** Tells what a test says. */
export class FeedByHand extends ChangeFeed {
  override source: 'postgres' | 'nowhere' = 'postgres';

  override async start(): Promise<void> {}
  override async close(): Promise<void> {}

  say(message: OutboxMessage): void {
    this.tell(message);
  }

  breakOff(): void {
    this.tellGap();
  }
}
