import { currentPart, strokes } from './current-part';

const part = (called: number, total = 10) => ({ called, total });

it.each([
  ['nothing was called', [part(0), part(0)], 0],
  ['the second was begun first', [part(0), part(3)], 1],
  ['the first is at its end', [part(10), part(0)], 1],
  ['all are', [part(10), part(10)], 1],
])('where %s the screen shows one of them', (_, parts, at) => {
  expect(currentPart(parts)).toBe(parts[at]);
});

it('shows nothing before anything was drawn', () => {
  expect(currentPart([])).toBeUndefined();
});

it.each([
  [0, 0, 0],
  [4, 0, 4],
  [5, 1, 0],
  [13, 2, 3],
])('%i is %i times 正 and %i strokes', (count, whole, rest) => {
  expect(strokes(count)).toEqual({ whole, rest });
});
