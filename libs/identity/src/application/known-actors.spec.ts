import type { Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { FeedByHand } from '../../../../test/live/feed-by-hand.js';
import { RIGHTS_TOPIC } from '../persistence/rights-changed.js';
import { KnownActors } from './known-actors.js';

/** Answers for everybody, and counts how often it is asked. */
class Registry {
  asked = 0;
  now = new Date('2026-11-22T11:30:00Z');
  tellOwn: (message: { topic: string }) => void = () => undefined;
  readonly feed = new FeedByHand();
  readonly actors = new KnownActors(
    {
      rows: async (_name: string, _sql: string, [hashes]: [Buffer[]]) => {
        this.asked++;
        return hashes.map(hash => ({ tokenHash: hash.toString('hex'), personId: 'li', appointments: [] }));
      },
      onOwnChange: (tell: () => void) => (this.tellOwn = tell),
    } as unknown as Database,
    { now: () => this.now } as Clock,
    this.feed,
  );

  later(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  async recalled(): Promise<number> {
    const before = this.asked;
    expect(await this.actors.recall('ab')).toMatchObject({ personId: 'li' });
    return this.asked - before;
  }
}

describe('who is behind a session', () => {
  let registry: Registry;
  beforeEach(async () => {
    registry = new Registry();
    await registry.actors.read('ab');
  });

  it('is read once for many questions', async () => {
    expect(await registry.recalled()).toBe(0);
  });

  it('is read again for each act', async () => {
    await registry.actors.read('ab');
    expect(registry.asked).toBe(2);
  });

  it.each<[string, (registry: Registry) => void]>([
    [
      "when anybody's rights have changed",
      ({ feed }) => feed.say({ topic: RIGHTS_TOPIC, key: 'wang', seq: 1 }),
    ],
    ['when this process has changed them itself', ({ tellOwn }) => tellOwn({ topic: RIGHTS_TOPIC })],
    ['after a break of the feed', ({ feed }) => feed.breakOff()],
    ['while nothing could be heard of a change', ({ feed }) => (feed.source = 'nowhere')],
    ['after a minute', one => one.later(60_000)],
    ['when the clock went back', one => one.later(-1)],
  ])('is read again %s', async (_when, happens) => {
    happens(registry);
    expect(await registry.recalled()).toBe(1);
  });

  it('is read again on a new day, for terms end with the day', async () => {
    registry.now = new Date('2026-11-22T15:59:50Z');
    await registry.actors.read('ab');
    registry.later(20_000);
    expect(await registry.recalled()).toBe(1);
  });

  it('is remembered whatever else changes', async () => {
    registry.feed.say({ topic: 'meeting', key: 'one', seq: 2 });
    registry.tellOwn({ topic: 'meeting' });
    expect(await registry.recalled()).toBe(0);
  });
});
