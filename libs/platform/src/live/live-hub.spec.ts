import { pino } from 'pino';
import { Ear, Thing } from '../../../../test/live/a-thing.js';
import { FeedByHand } from '../../../../test/live/feed-by-hand.js';
import { LiveHub } from './live-hub.js';

describe('the hub', () => {
  let feed: FeedByHand;
  let hub: LiveHub;
  let thing: Thing;
  beforeEach(() => {
    feed = new FeedByHand();
    hub = new LiveHub(feed, pino({ level: 'silent' }));
    thing = new Thing();
  });

  const join = async (ear: Ear, { audience = 'all', document = '{ seq }', after = 0 } = {}) =>
    hub.join(thing.channel(audience, after), document, thing.print, ear.listener);
  const change = (): void => feed.say({ topic: 'thing', key: 'one', seq: ++thing.seq });

  it('brings who sees the same into one room, wherever each of them stopped', async () => {
    thing.seq = 2;
    const ears = [new Ear(), new Ear(), new Ear()];
    await Promise.all(ears.map((ear, after) => join(ear, { after })));
    expect([thing.loads, hub.listeners]).toEqual([1, 3]);
  });

  it.each([{ audience: 'chair' }, { document: '{ seq title }' }])('keeps apart %j', async different => {
    await Promise.all([join(new Ear()), join(new Ear(), different)]);
    expect(thing.loads).toBe(2);
  });

  it('counts how those who come are answered', async () => {
    await join(new Ear());
    const back = [0, 1, 1].map(after =>
      hub.join(thing.channel('all', after), '{ seq }', thing.print, new Ear().listener, 'back'),
    );
    await Promise.all(back);
    await hub.join(thing.channel('all', 1), '{ seq }', thing.print, new Ear().listener, 'again');
    expect(hub.figures.answers).toEqual({ new: 1, newer: 1, unchanged: 2 });
  });

  it('tells of a change to those alone whom it concerns', async () => {
    const ear = new Ear();
    await join(ear);
    feed.say({ topic: 'thing', key: 'two', seq: 9 });
    feed.say({ topic: 'other', key: 'one', seq: 9 });
    expect(thing.loads).toBe(1);
    change();
    await ear.hears(2);
  });

  it('looks for itself after a break of the feed', async () => {
    const ear = new Ear();
    await join(ear);
    thing.seq++;
    feed.breakOff();
    await ear.hears(2);
  });

  it('tells nothing twice to who leaves and comes back to the same room', async () => {
    const ear = new Ear();
    (await join(ear))();
    await join(ear);
    expect(ear.seqs).toEqual([1]);
    change();
    await ear.hears(2);
  });

  it('shows who comes to another room what is seen there, though nothing has changed', async () => {
    const ear = new Ear();
    (await join(ear))();
    await join(ear, { audience: 'chair' });
    expect(ear.heard.map(({ for: audience }) => audience)).toEqual(['all', 'chair']);
  });

  it('forgets a room when the last has left it', async () => {
    const [leave, leaveToo] = [await join(new Ear()), await join(new Ear())];
    leave();
    leaveToo();
    change();
    expect([hub.listeners, thing.loads]).toEqual([0, 1]);
  });

  // Whoever reloads a page leaves and comes in one breath.
  it('keeps the room for who is on the way in when the last leaves it', async () => {
    const [gone, staying] = [new Ear(), new Ear()];
    const leaving = join(gone);
    const coming = join(staying);
    (await leaving)();
    await coming;
    change();
    await staying.hears(2);
  });

  it('keeps the room for who comes back to it as the last leaves', async () => {
    const leave = await join(new Ear());
    const back = new Ear();
    const coming = join(back, { after: 1 });
    leave();
    await coming;
    change();
    await back.hears(2);
  });

  it('may be left twice without harm to who came in between', async () => {
    const leave = await join(new Ear());
    leave();
    const ear = new Ear();
    await join(ear);
    leave();
    change();
    await ear.hears(2);
  });

  it('keeps nothing of who could not come in', async () => {
    thing.broken = true;
    await expect(join(new Ear())).rejects.toThrow('connection lost');
    thing.broken = false;
    const ear = new Ear();
    await join(ear);
    change();
    await ear.hears(2);
    expect(hub.listeners).toBe(1);
  });
});
