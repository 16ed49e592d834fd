import { setImmediate as othersTurn } from 'node:timers/promises';
import { SharedReading } from './shared-reading.js';

describe('a shared reading', () => {
  const asked: (readonly string[])[] = [];
  let at = 0;
  const reading = new SharedReading(async keys => {
    asked.push(keys);
    return new Map(keys.filter(key => key !== 'nobody').map(key => [key, `${key} at ${at}`]));
  });
  beforeEach(() => asked.splice(0));

  it('is one for all who ask in the same turn, each thing once', async () => {
    const answers = await Promise.all(['a', 'b', 'a'].map(key => reading.of(key)));
    expect(answers).toEqual([`a at ${at}`, `b at ${at}`, `a at ${at}`]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('begins after all of them have asked', async () => {
    const first = reading.of('a');
    at++;
    expect([await first, await reading.of('a')]).toEqual([`a at ${at}`, `a at ${at}`]);
  });

  it('is another one for who asks when it has begun', async () => {
    const first = reading.of('a');
    await othersTurn();
    at++;
    expect([await first, await reading.of('a')]).toEqual([`a at ${at - 1}`, `a at ${at}`]);
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('says so when there is no such thing', async () => {
    expect(await reading.of('nobody')).toBeUndefined();
  });

  it('that fails, fails for all of its turn and for nobody after', async () => {
    let broken = true;
    const fragile = new SharedReading(async keys => {
      if (broken) throw new Error('broken');
      return new Map(keys.map(key => [key, key]));
    });
    const both = await Promise.allSettled([fragile.of('a'), fragile.of('b')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await fragile.of('a')).toBe('a');
  });
});
