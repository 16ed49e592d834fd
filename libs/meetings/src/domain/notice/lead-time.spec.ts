import type { CalendarDay } from '@sifang/kernel';
import { KindCode } from '../kinds/meeting-kind.js';
import { refusal } from '../spec/refusal.js';
import { earliestDay, isInTime, leadTimeOf, requireLeadTime, type LeadTime } from './lead-time.js';

const lead = (days: number, urgentAllowed = true): LeadTime => ({ days, urgentAllowed, source: '' });
const at = (text: string): Date => new Date(`${text}+08:00`);

describe('the day of a notice is not counted', () => {
  it.each([
    // Case 52: posted on 1 January, 15 days: the 15th is refused, the 16th accepted.
    ['2026-01-01', 15, '2026-01-16'],
    ['2026-11-22', 3, '2026-11-25'],
    ['2026-12-30', 3, '2027-01-02'],
    ['2028-02-27', 3, '2028-03-01'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('given on %s with %i days, the first day is %s', (day, days, first) => {
    expect(earliestDay(day as CalendarDay, lead(days))).toBe(first);
  });

  it.each([
    ['23:59 of the day before counts as that day', '2026-11-22T23:59', '2026-11-25T00:00', true],
    ['midnight begins the next', '2026-11-23T00:00', '2026-11-25T23:59', false],
    ['the hour of the meeting does not matter', '2026-11-22T18:00', '2026-11-25T08:00', true],
  ])('%s', (_what, given, held, inTime) => {
    expect(isInTime(at(given), at(held), lead(3))).toBe(inTime);
  });
});

describe('a notice that comes late', () => {
  const given = at('2026-11-22T10:00');
  const tomorrow = at('2026-11-23T10:00');

  it('is refused with the first day that would do', () => {
    const attempt = () => requireLeadTime(given, tomorrow, lead(3), '');
    expect(attempt).toThrow(refusal('NOTICE_TOO_LATE', 'urgentReason'));
    expect(attempt).toThrow('2026-11-25');
  });

  it('goes out with a reason where the kind of meeting allows it, and the reason is kept', () => {
    expect(requireLeadTime(given, tomorrow, lead(3), '水管爆裂')).toBe('水管爆裂');
    expect(() => requireLeadTime(given, tomorrow, lead(3, false), '水管爆裂')).toThrow(
      refusal('NOTICE_TOO_LATE', 'urgentReason'),
    );
  });

  it('has no reason to be kept when it is in time after all', () => {
    expect(requireLeadTime(given, at('2026-11-25T10:00'), lead(3), '水管爆裂')).toBeNull();
  });
});

describe('how long before is a matter of the kind', () => {
  it.each([
    [KindCode.FOUR_PARTY, 3, true],
    [KindCode.COORDINATION, 1, true],
    [KindCode.OWNERS_COMMITTEE, 7, false],
    [KindCode.PROPERTY_COMMITTEE, 7, false],
  ])('%s: %i days', (kind, days, urgentAllowed) => {
    expect(leadTimeOf({ kind, rules: {} })).toMatchObject({ days, urgentAllowed });
  });

  it('or of the place', () => {
    expect(leadTimeOf({ kind: KindCode.FOUR_PARTY, rules: { noticeDays: 7 } }).days).toBe(7);
  });
});
