import { MeetingState } from '../lifecycle.js';
import { aMeeting } from '../spec/a-meeting.js';
import { refusal } from '../spec/refusal.js';
import { cancelMeeting, changePlans } from './plans.js';
import { whenInEnglish, whenInWords } from './when.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const LATER = new Date('2026-11-26T06:30:00Z');
const NOTHING = { title: '', venue: '' };
const { SCHEDULED, IN_SESSION, ADJOURNED, CANCELLED } = MeetingState;

describe('a meeting that was called', () => {
  const called = aMeeting({ state: SCHEDULED });

  it('keeps what nobody changes', () => {
    expect(changePlans(called, NOTHING, NOW)).toBe(called);
    expect(
      changePlans(called, { title: called.title, venue: called.venue, startsAt: called.startsAt }, NOW),
    ).toBe(called);
  });

  it('can be moved, renamed and held elsewhere', () => {
    const changed = changePlans(called, { title: '临时议事会', venue: '操场', startsAt: LATER }, NOW);
    expect(changed).toEqual({ ...called, title: '临时议事会', venue: '操场', startsAt: LATER });
  });

  it('is not moved into the past, though its venue changes at the last moment', () => {
    expect(() => changePlans(called, { ...NOTHING, startsAt: NOW }, NOW)).toThrow(
      refusal('MEETING_IN_THE_PAST', 'startsAt'),
    );
    const late = aMeeting({ state: SCHEDULED, startsAt: new Date(NOW.getTime() - 60_000) });
    expect(changePlans(late, { title: '', venue: '操场' }, NOW).venue).toBe('操场');
  });

  it('can be cancelled', () => {
    expect(cancelMeeting(called)).toEqual({ ...called, state: CANCELLED });
  });

  it.each([
    [IN_SESSION, 'MEETING_ALREADY_OPEN'],
    [ADJOURNED, 'MEETING_ADJOURNED'],
    [CANCELLED, 'MEETING_CANCELLED'],
  ])('is neither changed nor cancelled once it is %s', (state, code) => {
    const meeting = aMeeting({ state });
    expect(() => changePlans(meeting, { title: '', venue: '操场' }, NOW)).toThrow(refusal(code));
    expect(() => cancelMeeting(meeting)).toThrow(refusal(code));
  });
});

it.each([
  ['2026-11-25T06:30:00.000Z', '2026年11月25日（周三）14:30'],
  ['2026-12-31T16:05:00.000Z', '2027年1月1日（周五）00:05'],
])('%s is written %s', (startsAt, words) => {
  expect(whenInWords(startsAt)).toBe(words);
});

it.each([
  ['2026-11-25T06:30:00.000Z', 'Wed 25 Nov 2026, 14:30 (Beijing time)'],
  ['2026-12-31T16:05:00.000Z', 'Fri 1 Jan 2027, 00:05 (Beijing time)'],
])('%s is written %s in English', (startsAt, words) => {
  expect(whenInEnglish(startsAt)).toBe(words);
});
