import { asCalendarDay, endOfDay } from '@sifang/kernel';
import { aResolution } from './a-resolution.fixture.js';
import { ResolutionState } from './lifecycle.js';
import { answer, isOnTime, noteDeadline, type Answer } from './resolution.js';
import { requireFutureTerm } from './term.js';

const refusal = (code: string, field?: string): Error =>
  expect.objectContaining({ name: 'Refusal', code, field }) as Error;

const TERM = asCalendarDay('2026-12-22');
const LAST_MOMENT = new Date('2026-12-22T15:59:59.999Z');
const TERM_ENDS = new Date('2026-12-22T16:00:00.000Z');
const LATE = new Date('2026-12-24T02:00:00Z');

const given = (doneBy: string, answeredAt = new Date('2026-12-01T02:00:00Z')): Answer => ({
  ...{ text: '分三段翻修，先做东门。', doneBy: asCalendarDay(doneBy), answeredAt },
  ...{ answeredById: '李强', answeredByName: '李强' },
});

const resolution = aResolution;

describe('a term', () => {
  it('may end today, at 24:00 in Shanghai', () => {
    expect(() => requireFutureTerm(TERM, LAST_MOMENT)).not.toThrow();
    expect(() => requireFutureTerm(TERM, TERM_ENDS)).toThrow(refusal('DUE_IN_THE_PAST', 'dueOn'));
  });
});

describe('an answer', () => {
  it('is kept with the resolution', () => {
    expect(answer(resolution(), given('2026-12-20'))).toEqual({
      ...resolution(),
      ...{ answer: given('2026-12-20'), state: ResolutionState.ANSWERED },
      stateSince: given('2026-12-20').answeredAt,
    });
  });

  it.each([
    ['today', given('2026-12-01')],
    ['on the last day of the term', given('2026-12-22')],
    ['on the last day, said at its last moment', given('2026-12-22', LAST_MOMENT)],
    ['later, when the term is over', given('2027-01-31', TERM_ENDS)],
  ])('may promise it for %s', (_, promise) => {
    expect(answer(resolution(), promise).answer).toBe(promise);
  });

  it.each([
    ['yesterday', given('2026-11-30'), refusal('DONE_BY_IN_THE_PAST', 'doneBy')],
    ['a day after the term', given('2026-12-23'), refusal('DONE_BY_AFTER_DUE', 'doneBy')],
    [
      'a day after the term, at its last moment',
      given('2026-12-23', LAST_MOMENT),
      refusal('DONE_BY_AFTER_DUE', 'doneBy'),
    ],
    [
      'the day that is over in Shanghai and not in Greenwich',
      given('2026-12-22', TERM_ENDS),
      refusal('DONE_BY_IN_THE_PAST', 'doneBy'),
    ],
  ])('may not promise it for %s', (_, promise, refused) => {
    expect(() => answer(resolution(), promise)).toThrow(refused);
  });

  it('comes late whether the deadline was noted already or not', () => {
    const late = given('2027-01-31', LATE);
    expect(answer(resolution(), late).answer).toBe(late);
    expect(answer(resolution({ overdueSince: TERM_ENDS }), late)).toMatchObject({
      answer: late,
      overdueSince: TERM_ENDS,
    });
  });

  it('is given once', () => {
    const answered = resolution({ answer: given('2026-12-20'), state: ResolutionState.ANSWERED });
    expect(() => answer(answered, given('2026-12-21'))).toThrow(refusal('ALREADY_ANSWERED'));
  });
});

describe('the end of the term', () => {
  const intime = given('2026-12-20', LAST_MOMENT);
  const late = given('2027-01-31', TERM_ENDS);

  it.each([
    ['has not come', resolution(), LAST_MOMENT, null],
    ['comes without an answer', resolution(), TERM_ENDS, TERM_ENDS],
    ['is noted late', resolution(), LATE, TERM_ENDS],
    ['is noted twice', resolution({ overdueSince: TERM_ENDS }), LATE, null],
    ['comes after an answer', resolution({ answer: intime }), LATE, null],
    ['is noted only after a late answer', resolution({ answer: late }), LATE, TERM_ENDS],
    ['comes to what was withdrawn', resolution({ state: ResolutionState.WITHDRAWN }), LATE, null],
    ['comes while the clock stands still', resolution({ pausedAt: LAST_MOMENT }), LATE, null],
  ])('that %s', (_, before, now, overdueSince) => {
    const after = noteDeadline(before, now);
    expect(after).toEqual(overdueSince && { ...before, overdueSince });
  });

  it('is that of its last day', () => {
    expect(endOfDay(TERM)).toEqual(TERM_ENDS);
  });
});

describe('what was done in time', () => {
  it.each([
    [LAST_MOMENT, LATE, true],
    [TERM_ENDS, LATE, false],
    [null, LATE, null],
    [LAST_MOMENT, null, null],
  ])('reported done %j and closed %j: %j', (doneAt, closedAt, onTime) => {
    expect(isOnTime(resolution({ doneAt, closedAt }))).toBe(onTime);
  });
});
