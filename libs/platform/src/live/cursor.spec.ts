import { cursorOf, standingOf } from './cursor.js';

describe('who stopped at a cursor and comes back to state 7 of epoch a1', () => {
  it.each([
    ['is up to date', cursorOf({ epoch: 'a1', seq: 7 }), 'UP_TO_DATE'],
    ['has missed something', cursorOf({ epoch: 'a1', seq: 6 }), 'BEHIND'],
    ['was told of more by another copy', cursorOf({ epoch: 'a1', seq: 12 }), 'AHEAD'],
    ['comes from before a restore', cursorOf({ epoch: 'a0', seq: 12 }), 'BEHIND'],
    ['comes from an epoch that begins alike', cursorOf({ epoch: 'a12', seq: 7 }), 'BEHIND'],
    ['comes for the first time', null, 'BEHIND'],
    ['has invented it', 'a1.7e9', 'BEHIND'],
    ['has invented a huge one', `a1.${'9'.repeat(400)}`, 'BEHIND'],
  ] as const)('%s', (_what, after, standing) => {
    expect(standingOf(after, { epoch: 'a1', seq: 7 })).toBe(standing);
  });
});
