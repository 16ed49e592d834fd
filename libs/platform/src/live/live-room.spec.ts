import { setImmediate as othersTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { Ear, Thing } from '../../../../test/live/a-thing.js';
import { LiveFigures } from './live-figures.js';
import { LiveRoom } from './live-room.js';

describe('a room', () => {
  let thing: Thing;
  let room: LiveRoom;
  let figures: LiveFigures;
  beforeEach(() => {
    thing = new Thing();
    figures = new LiveFigures();
    room = new LiveRoom(thing.channel(), thing.print, pino({ level: 'silent' }), figures);
  });

  const enter = async (after?: number): Promise<Ear> => {
    const ear = new Ear();
    await room.join(ear.listener, thing.channel('all', after).after);
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

  it('shows nothing older to who was told of more by another copy', async () => {
    await enter();
    thing.seq = 5;
    const back = await enter(5);
    expect(back.heard).toEqual([{ seq: 5 }]);
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

  it('measures once for each change how long it took, whatever the number of listeners', async () => {
    const lags: number[] = [];
    figures.onTold(seconds => lags.push(seconds));
    const ears = await Promise.all(Array.from({ length: 50 }, () => enter()));
    const began = performance.now();
    thing.holdUpLoads();
    change();
    await Promise.resolve();
    thing.letLoadsGo();
    await Promise.all(ears.map(ear => ear.hears(2)));
    room.touch();
    change();
    await Promise.all(ears.map(ear => ear.hears(3)));
    while (lags.length < 2) await Promise.resolve();
    expect(lags).toHaveLength(2);
    expect(Math.max(...lags)).toBeLessThanOrEqual((performance.now() - began) / 1_000);
    expect(Math.min(...lags)).toBeGreaterThan(0);
  });

  it('measures from the first change that could not be shown', async () => {
    const lags: number[] = [];
    figures.onTold(seconds => lags.push(seconds));
    const ear = await enter();
    thing.broken = true;
    change();
    // By the next turn of the event loop the load has failed.
    await othersTurn();
    thing.broken = false;
    await ear.hears(2);
    while (lags.length === 0) await Promise.resolve();
    // It tries again a second later.
    expect(lags).toEqual([expect.closeTo(1, 0)]);
    expect(lags[0]).toBeGreaterThan(0.9);
  });

  it('knows by how many changes it is behind what it heard of', async () => {
    const ear = await enter();
    thing.holdUpLoads();
    change();
    change();
    change();
    expect(room.behind).toBe(3);
    thing.letLoadsGo();
    await ear.hears(4);
    expect(room.behind).toBe(0);
  });

  it('counts the states that a slow listener was never sent', async () => {
    const [quick, slow] = [await enter(), await enter()];
    slow.isBehind = true;
    for (const seq of [2, 3, 4]) {
      change();
      await quick.hears(seq);
    }
    slow.catchUp();
    await slow.hears(4);
    expect([slow.seqs, figures.skipped]).toEqual([[1, 4], 2]);
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
