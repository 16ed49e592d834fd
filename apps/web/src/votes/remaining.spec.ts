import { remaining } from './remaining';

const HOUR = 3_600_000;

it.each([
  [49 * HOUR, 'days', 2],
  [47.9 * HOUR, 'hours', 47],
  [HOUR, 'hours', 1],
  [HOUR - 1, 'minutes', 0],
])('says of %d ms how much is left', (left, kind, n) => {
  expect(remaining(left)).toMatchObject({ kind, n });
});

it('counts the last hour in minutes and seconds, and never below zero', () => {
  expect(remaining(138_000).time).toBe('02:18');
  expect(remaining(-5).time).toBe('00:00');
});
