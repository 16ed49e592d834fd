import { asCalendarDay } from '@sifang/kernel';
import { aResolution } from './a-resolution.fixture.js';
import { askExtension, decideExtension, resume } from './clock.js';
import { ResolutionState } from './lifecycle.js';
import { dayDue, endOfTerm, TermUnit } from './term.js';
import { askToClose, failCheck, requireOtherVerifier } from './work.js';

const refused = (code: string): Error => expect.objectContaining({ name: 'Refusal', code }) as Error;
const day = asCalendarDay;
const NOW = new Date('2026-12-01T02:00:00Z');
const working = aResolution({ state: ResolutionState.ANSWERED });

describe('the check', () => {
  const resolution = aResolution();

  it.each([
    ['who worked on it', { personId: '李强', organisationIds: [] }],
    ['the firm that did it', { personId: '王芳', organisationIds: ['lanting'] }],
    ['who helped', { personId: '何志远', organisationIds: ['other', 'construction'] }],
  ])('is not by %s', (_who, verifier) => {
    expect(() => requireOtherVerifier(resolution, ['李强'], verifier)).toThrow(refused('VERIFIER_IS_DOER'));
  });

  it('is by anybody else', () => {
    expect(() =>
      requireOtherVerifier(resolution, ['李强'], { personId: '陈国栋', organisationIds: ['committee'] }),
    ).not.toThrow();
  });

  it('that fails opens it again, counts, and sets a term from its own day on', () => {
    const asked = askToClose(working, NOW);
    expect(failCheck(asked, day('2026-12-08'), NOW)).toMatchObject({
      ...{ state: 'ANSWERED', failedChecks: 1, dueOn: '2026-12-08', doneAt: null },
    });
    expect(() => failCheck(asked, day('2026-12-01'), NOW)).toThrow(refused('DUE_IN_THE_PAST'));
  });
});

describe('an extension', () => {
  const asked = askExtension(working, { until: day('2027-01-10'), reason: '连续降雨' }, NOW);

  it('is granted in part or in whole, and supervision ends with it', () => {
    expect(decideExtension({ ...asked, supervision: 2 }, day('2027-01-05'))).toMatchObject({
      ...{ dueOn: '2027-01-05', extension: null, supervision: 0 },
    });
    expect(() => decideExtension(asked, day('2027-01-11'))).toThrow(refused('EXTENSION_TOO_LATE'));
  });

  it('is settled by asking to close: who decides later is told', () => {
    expect(() => decideExtension(askToClose(asked, NOW), day('2027-01-05'))).toThrow(
      refused('EXTENSION_NOT_ASKED'),
    );
  });
});

describe('a term', () => {
  it.each([
    ['2026-09-29', 5, TermUnit.WORKING_DAYS, '2026-10-12'],
    ['2026-09-29', 5, TermUnit.CALENDAR_DAYS, '2026-10-04'],
  ])('from %s on of %i %s ends on %s', (from, days, unit, last) => {
    expect(endOfTerm(day(from), { days, unit })).toBe(last);
  });

  it('is a day or a number of days, not both, not neither', () => {
    const term = { days: 5, unit: TermUnit.CALENDAR_DAYS };
    expect(() => dayDue(day('2026-12-01'), null, null)).toThrow(refused('TERM_MISSING'));
    expect(() => dayDue(day('2026-12-01'), day('2026-12-02'), term)).toThrow(refused('TERM_TWICE'));
  });

  it.each([
    [TermUnit.CALENDAR_DAYS, '2026-12-29'],
    [TermUnit.WORKING_DAYS, '2026-12-29'],
  ])('that stood still for a week goes on with what was left, in %s', (termUnit, dueOn) => {
    const stopped = aResolution({ termUnit, pausedAt: new Date('2026-12-01T02:00:00Z') });
    expect(resume(stopped, new Date('2026-12-08T02:00:00Z')).dueOn).toBe(dueOn);
  });

  it('of working days does not grow by a weekend on which it stood still', () => {
    const stopped = aResolution({
      termUnit: TermUnit.WORKING_DAYS,
      pausedAt: new Date('2026-12-04T10:00:00Z'),
    });
    expect(resume(stopped, new Date('2026-12-06T10:00:00Z')).dueOn).toBe('2026-12-22');
  });
});
