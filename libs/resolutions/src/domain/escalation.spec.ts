import { addDays, asCalendarDay } from '@sifang/kernel';
import fc from 'fast-check';
import { aResolution } from './a-resolution.fixture.js';
import { keyOf, nextStepOn, STEP_NAMES, STEPS, stepsDue, stepsOf } from './escalation.js';
import { ResolutionState } from './lifecycle.js';

const day = asCalendarDay;
const plan = (changes = {}) => stepsOf(aResolution(changes)).map(({ step, on }) => `${on} ${step.name}`);

describe('reminding and supervising', () => {
  it('comes before the day, on it, and after it, harder and harder', () => {
    expect(plan({ state: ResolutionState.ANSWERED })).toEqual([
      '2026-12-15 DUE_IN_7_DAYS',
      '2026-12-19 DUE_IN_3_DAYS',
      '2026-12-22 DUE_TODAY',
      '2026-12-23 OVERDUE',
      '2026-12-25 SUPERVISED',
      '2027-01-04 LISTED',
      '2027-01-13 SUMMONED',
    ]);
  });

  it('asks for an answer after five working days, and for a check', () => {
    expect(plan()[0]).toBe('2026-11-27 ANSWER_OUTSTANDING');
    expect(plan({ state: ResolutionState.CLOSING_ASKED })).toEqual(['2026-11-27 CHECK_OUTSTANDING']);
  });

  it('reminds nobody of a day that was near when they were told', () => {
    expect(plan({ dueOn: day('2026-11-25'), state: ResolutionState.ANSWERED })[0]).toBe(
      '2026-11-25 DUE_TODAY',
    );
  });

  it('stands still with the clock, and ends with the resolution', () => {
    expect(plan({ pausedAt: new Date() })).toEqual([]);
    expect(plan({ state: ResolutionState.CLOSED })).toEqual([]);
    expect(plan({ state: ResolutionState.WITHDRAWN })).toEqual([]);
  });

  it('takes each step once, whether somebody looks daily, late, or twice', () => {
    const resolution = aResolution({ state: ResolutionState.ANSWERED });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), gaps => {
        const taken = new Set<string>();
        let today = day('2026-11-22');
        for (const gap of gaps) {
          today = addDays(today, gap);
          for (const due of stepsDue(resolution, taken, today)) {
            expect(taken.has(keyOf(due))).toBe(false);
            taken.add(keyOf(due));
          }
          const next = nextStepOn(resolution, taken);
          expect(next === null || next > today).toBe(true);
        }
        expect(taken.size).toBe(
          stepsOf(resolution).filter(({ on }) => gaps.length > 0 && on <= today).length,
        );
      }),
    );
  });

  it('is data with a source for each step, and every name is used', () => {
    expect(STEPS.map(({ name }) => name)).toEqual(STEP_NAMES);
    for (const { source } of STEPS) expect(source).not.toBe('');
  });
});
