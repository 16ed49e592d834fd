import { Batch } from './batch.js';

describe('a batch', () => {
  it('asks once for all that is wanted in one turn, and once for each id', async () => {
    const { asked, batch } = aBatch();
    const loaded = await Promise.all(['a', 'b', 'a'].map(id => batch.load(id)));
    expect(loaded.map(row => row?.id)).toEqual(['a', 'b', 'a']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('keeps nothing for the next turn', async () => {
    const { asked, batch } = aBatch();
    await batch.load('a');
    await batch.load('a');
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('gives null for an unknown id', async () => {
    expect(await aBatch().batch.load('nobody')).toBeNull();
  });

  it('fails for all who waited, and works again afterwards', async () => {
    let broken = true;
    const batch = new Batch(async ids => {
      if (broken) throw new Error('connection lost');
      return ids.map(id => ({ id }));
    });
    const results = await Promise.allSettled([batch.load('a'), batch.load('b')]);
    expect(results.map(result => result.status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await batch.load('a')).toEqual({ id: 'a' });
  });
});

function aBatch() {
  const asked: string[][] = [];
  const batch = new Batch(async ids => {
    asked.push(ids);
    return ids.filter(id => id !== 'nobody').map(id => ({ id }));
  });
  return { asked, batch };
}
