import { RecentlyUsed } from './recently-used.js';

describe('what was used recently', () => {
  it('is remembered, and what was used longest ago is forgotten', () => {
    const recent = new RecentlyUsed<string, number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.get('a');
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });

  it('takes one place, however often it is set', () => {
    const recent = new RecentlyUsed<string, number>(2);
    recent.set('a', 1);
    for (const value of [2, 3, 4]) recent.set('b', value);
    expect([recent.get('a'), recent.get('b')]).toEqual([1, 4]);
  });
});
