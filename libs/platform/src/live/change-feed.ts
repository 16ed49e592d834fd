import type { OutboxMessage } from '../outbox/outbox.js';

/**
 * What has been committed, told to this process. After a break a feed cannot know what it missed, so it says so
 * (`onGap`) and the listeners look for themselves: the database is the truth.
 */
export abstract class ChangeFeed {
  private readonly changeListeners = new Set<(message: OutboxMessage) => void>();
  private readonly gapListeners = new Set<() => void>();
  /** Since the process began. */
  heard = 0;
  gaps = 0;

  abstract start(): Promise<void>;
  abstract close(): Promise<void>;

  /** Where changes are heard now; `nowhere` while there is no way to hear of them. */
  abstract readonly source: 'postgres' | 'redis' | 'nowhere';

  onChange(listener: (message: OutboxMessage) => void): void {
    this.changeListeners.add(listener);
  }

  onGap(listener: () => void): void {
    this.gapListeners.add(listener);
  }

  protected tell(message: OutboxMessage): void {
    this.heard++;
    this.changeListeners.forEach(listener => listener(message));
  }

  protected tellGap(): void {
    this.gaps++;
    this.gapListeners.forEach(listener => listener());
  }
}
