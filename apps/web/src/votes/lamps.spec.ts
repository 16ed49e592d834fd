import { litLamps } from './lamps';

describe('the lamps of a vote', () => {
  it('are lit for as many seats as have voted', () => {
    expect(litLamps('motion', 20, 7).filter(Boolean)).toHaveLength(7);
    expect(litLamps('motion', 20, 0)).toEqual(Array(20).fill(false));
    expect(litLamps('motion', 20, 20)).toEqual(Array(20).fill(true));
  });

  it('stay lit when another seat votes', () => {
    const before = litLamps('motion', 20, 7);
    const after = litLamps('motion', 20, 8);
    expect(before.every((lit, lamp) => !lit || after[lamp])).toBe(true);
  });

  it('follow another order for another motion', () => {
    expect(litLamps('one', 20, 7)).not.toEqual(litLamps('two', 20, 7));
  });
});
