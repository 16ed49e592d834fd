import { Kind } from 'graphql';
import { CalendarDayScalar } from './calendar-day.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';

const BAD_USER_INPUT = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

describe('a time', () => {
  it.each([
    ['2026-11-22T19:30:00Z', '2026-11-22T19:30:00.000Z'],
    ['2026-11-22T19:30Z', '2026-11-22T19:30:00.000Z'],
    ['2026-11-22T19:30:00.125+08:00', '2026-11-22T11:30:00.125Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('reads %s', (text, time) => {
    expect(DateTimeScalar.parseValue(text)).toEqual(new Date(time));
    expect(DateTimeScalar.parseLiteral({ kind: Kind.STRING, value: text })).toEqual(new Date(time));
  });

  it.each([
    ...['2026-02-30T19:30:00Z', '2027-02-29T19:30:00Z', '2026-11-22T24:30:00Z', '2026-11-22T19:60:00Z'],
    ...['2026-11-22', '2026-11-22T19:30:00', '22/11/2026', 'now', '', 1_795_000_000, true, null, {}],
  ])('refuses %j', value => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(BAD_USER_INPUT);
  });

  it('refuses a number in a document', () => {
    expect(() => DateTimeScalar.parseLiteral({ kind: Kind.INT, value: '1' })).toThrow(BAD_USER_INPUT);
  });

  it('is written in UTC', () => {
    expect(DateTimeScalar.serialize(new Date('2026-11-22T19:30:00+08:00'))).toBe('2026-11-22T11:30:00.000Z');
  });
});

describe('a calendar day', () => {
  it('reads a day and nothing else', () => {
    expect(CalendarDayScalar.parseValue('2028-02-29')).toBe('2028-02-29');
    for (const value of ['2026-02-30', '2026-11-22T00:00:00Z', 20261122, null])
      expect(() => CalendarDayScalar.parseValue(value)).toThrow(BAD_USER_INPUT);
  });
});
