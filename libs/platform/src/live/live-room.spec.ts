import { pino } from 'pino';
import { Ear, Thing } from '../../../../test/live/a-thing.js';
import { LiveRoom } from './live-room.js';

describe('a room', () => {
  let thing: Thing;
  let room: LiveRoom;
  beforeEach(() => {
    thing = new Thing();
    room = new LiveRoom(thing.channel(), thing.print, pino({ level: 'silent' }));
  });

  const enter = async (after?: number): Promise<Ear> => {
    const ear = new Ear();
    await room.join(ear.listener, thing.channel('all', after).isCurrent);
    return ear;
  };
  const change = (): void => room.touch(++thing.seq);

  it('loads and prints once for all who come at the same moment', async () => {
    const ears = await Promise.all(Array.from({ length: 50 }, () => enter()));
    expect([thing.loads, thing.prints]).toEqual([1, 1]);
    expect(ears.map(ear => ear.seqs)).toEqual(ears.map(() => [1]));
  });

  it('loads and prints each change once, whatever the number of listeners', async () => {
    const ears = await Promise.all(Array.from({ length: 50 }, () => enter()));
    change();
    await Promise.all(ears.map(ear => ear.hears(2)));
    expect([thing.loads, thing.prints]).toEqual([2, 2]);
  });

  it('makes of a burst of changes a few views, the last of which is the newest', async () => {
    const ear = await enter();
    for (let n = 0; n < 200; n++) change();
    await ear.hears(201);
    expect(thing.loads).toBeLessThanOrEqual(3);
    expect(ear.seqs).toEqual([...ear.seqs].sort((a, b) => a - b));
  });

  it('says to who comes back that nothing happened, printed once for all', async () => {
    await enter();
    const back = await Promise.all([enter(1), enter(1), enter(1)]);
    expect(back.map(ear => ear.heard)).toEqual(back.map(() => [{ seq: 1 }]));
    expect([thing.loads, thing.prints]).toEqual([1, 2]);
  });

  it('gives the newest view to who comes back after a change', async () => {
    await enter();
    change();
    const back = await enter(1);
    await back.hears(2);
    expect(back.heard.at(-1)).toEqual({ seq: 2, for: 'all' });
  });

  it('tells who was on the way in of what changed meanwhile', async () => {
    thing.holdUpLoads();
    const entering = enter();
    change();
    thing.letLoadsGo();
    await (await entering).hears(2);
  });

  it('says nothing again when asked to look and nothing happened', async () => {
    const ear = await enter();
    room.touch();
    change();
    await ear.hears(2);
    expect(ear.seqs).toEqual([1, 2]);
  });

  it('does not look for what it has shown already', async () => {
    await enter();
    room.touch(1);
    expect(thing.loads).toBe(1);
  });

  it('tells nothing more to who has left', async () => {
    const [ear, gone] = [await enter(), await enter()];
    room.leave(gone.listener);
    change();
    await ear.hears(2);
    expect([room.size, gone.seqs]).toEqual([1, [1]]);
  });

  it('fails for who comes while nothing can be loaded, and is empty then', async () => {
    thing.broken = true;
    await expect(enter()).rejects.toThrow('connection lost');
    expect(room.isEmpty).toBe(true);
  });

  it('tries again by itself when a change could not be loaded', async () => {
    const ear = await enter();
    thing.broken = true;
    thing.holdUpLoads();
    change();
    thing.letLoadsGo();
    while (thing.loads < 2) await Promise.resolve();
    thing.broken = false;
    await ear.hears(2);
  });
});
