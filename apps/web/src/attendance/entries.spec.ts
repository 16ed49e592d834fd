import { declined, type Entry, waiting, willBePresent, without } from './entries';

const entry = (id: string, kind: Entry['kind'], seatId = 'liu'): Entry => ({
  ...{ id, kind, seatId, name: '刘桂兰', byProxy: false, at: '2026-11-22T11:20:00Z' },
});

it('sends in the order in which it happened, and leaves to a person what was declined', () => {
  const entries = declined([entry('1', 'IN'), entry('2', 'OUT'), entry('3', 'IN', 'li')], '2', '…');
  expect(waiting(entries).map(({ id }) => id)).toEqual(['1', '3']);
  expect(without(entries, '1').map(({ id }) => id)).toEqual(['2', '3']);
});

it('counts as present who will be, once all that waits has been told', () => {
  expect(willBePresent([], 'liu', true)).toBe(true);
  expect(willBePresent([entry('1', 'IN')], 'liu', false)).toBe(true);
  expect(willBePresent([entry('1', 'IN'), entry('2', 'OUT')], 'liu', false)).toBe(false);
  expect(willBePresent([entry('1', 'IN')], 'li', false)).toBe(false);
  expect(willBePresent(declined([entry('1', 'IN')], '1', '…'), 'liu', false)).toBe(false);
});
