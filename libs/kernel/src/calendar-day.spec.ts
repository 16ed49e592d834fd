import { asCalendarDay, dayOf, endOfDay } from './index.js';

describe('calendar days', () => {
  it('change at midnight in Shanghai, not in Greenwich', () => {
    expect(dayOf(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-22T16:00:00.000Z'))).toBe('2026-11-23');
  });

  it('end at 24:00', () => {
    expect(endOfDay(asCalendarDay('2026-12-31')).toISOString()).toBe('2026-12-31T16:00:00.000Z');
  });

  it.each(['2026-02-30', '2026-13-01', '26-1-1', 'tomorrow', '2026-11-22T00:00:00Z'])('refuse %j', text => {
    expect(() => asCalendarDay(text, 'dueOn')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
