import { isDay, spanOf, turned } from './span';

describe('a page of the calendar', () => {
  it.each([
    ['month', '2026-11-22', '2026-10-26', '2026-12-06'],
    ['month', '2027-02-14', '2027-02-01', '2027-02-28'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
  ] as const)('the %s of %s is %s to %s', (view, day, from, until) => {
    expect(spanOf(view, day)).toEqual({ from, until });
  });

  it.each([
    ['month', '2026-01-31', 1, '2026-02-28'],
    ['month', '2026-03-31', -1, '2026-02-28'],
    ['month', '2026-12-05', 1, '2027-01-05'],
    ['week', '2026-12-28', 1, '2027-01-04'],
  ] as const)('%s of %s turned by %s is that of %s', (view, day, by, other) => {
    expect(turned(view, day, by)).toBe(other);
  });

  it('is never longer than the server answers at once', () => {
    for (let month = 1; month <= 12; month++) {
      const { from, until } = spanOf('month', `2026-${String(month).padStart(2, '0')}-15`);
      expect((Date.parse(until) - Date.parse(from)) / 86_400_000 + 1).toBeLessThanOrEqual(49);
    }
  });

  it.each([
    ['2026-11-22', true],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['today', false],
    [null, false],
  ])('an address that says %j is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
