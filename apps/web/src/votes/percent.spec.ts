import { percent } from './percent';

it.each([
  [599, 900, '66.5'],
  [600, 900, '66.6'],
  [899_999_999, 900_000_000, '99.9'],
  [900, 900, '100.0'],
  [0, 0, '0.0'],
])('shows %d of %d as %s, never rounded up', (part, whole, shown) => {
  expect(percent(part, whole)).toBe(shown);
});
