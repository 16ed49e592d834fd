import { FeedByHand } from '../../../../test/live/feed-by-hand.js';
import { Watchers } from './watchers.js';

describe('those who watch', () => {
  let feed: FeedByHand;
  let watchers: Watchers;
  let told: string[];
  beforeEach(() => {
    feed = new FeedByHand();
    watchers = new Watchers(feed, 'person');
    told = [];
  });
  const watch = (key: string, since = watchers.moment) =>
    watchers.watch(key, since, () => void told.push(key));
  const change = (key: string, topic = 'person'): void => feed.say({ topic, key, seq: 1 });

  it('are told of a change of what they watch, and of nothing else', () => {
    watch('li');
    watch('wang');
    change('li');
    change('wang', 'meeting');
    expect(told).toEqual(['li']);
  });

  it('are told at once of what changed before they could say what they watch', () => {
    const before = watchers.moment;
    change('li');
    watch('li', before);
    expect(told).toEqual(['li']);
  });

  it('are all told after a break of the feed, for nobody knows what was missed', () => {
    watch('li');
    watch('wang');
    feed.breakOff();
    expect(told).toEqual(['li', 'wang']);
  });

  it('are told nothing more when they have stopped', () => {
    const [stop, stopToo] = [watch('li'), watch('li')];
    stop();
    change('li');
    expect(told).toEqual(['li']);
    stopToo();
    change('li');
    expect(told).toEqual(['li']);
  });
});
