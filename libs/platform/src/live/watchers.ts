import type { Topic } from '../outbox/outbox.js';
import type { ChangeFeed } from './change-feed.js';

type Tell = () => void;

/** Those who want to be told that a thing of one topic has changed, whatever it is now. */
export class Watchers {
  private readonly byKey = new Map<string, Set<Tell>>();
  private changes = 0;

  constructor(
    feed: ChangeFeed,
    private readonly topic: Topic['topic'],
  ) {
    feed.onChange(({ topic, key }) => {
      if (topic !== this.topic) return;
      this.changes++;
      this.byKey.get(key)?.forEach(tell => tell());
    });
    feed.onGap(() => {
      this.changes++;
      this.byKey.forEach(tells => tells.forEach(tell => tell()));
    });
  }

  /** To be taken before reading what will be watched. */
  get moment(): number {
    return this.changes;
  }

  /**
   * @param since told at once when anything has changed since this moment
   * @returns how to stop
   */
  watch(key: string, since: number, tell: Tell): () => void {
    const tells = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, tells.add(tell));
    if (this.changes !== since) tell();
    return () => {
      tells.delete(tell);
      if (tells.size === 0 && this.byKey.get(key) === tells) this.byKey.delete(key);
    };
  }
}
