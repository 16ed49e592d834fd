import type { CalendarDay } from '@sifang/kernel';
import { Duty } from '../group/duties.js';
import { ElectionKind } from './kinds.js';
import { ElectionState as S } from './lifecycle.js';
import { nextStep, type RunningElection } from './next-step.js';

const day = (text: string): CalendarDay => text as CalendarDay;
const notice = { duty: Duty.NOTICE, dueOn: day('2027-01-08') };
const running: RunningElection = {
  ...{ id: 'election', kind: ElectionKind.FIRST, state: S.TRIGGERED, actBy: day('2026-12-01') },
  ...{ groupPostedUntil: day('2026-12-09'), listUntil: day('2026-12-28'), next: notice },
};

describe('what comes next in an election', () => {
  it.each([
    [S.TRIGGERED, '2026-12-01', { duty: null, dueOn: '2026-12-01', posted: false, overdue: false }],
    [S.TRIGGERED, '2026-12-02', { duty: null, dueOn: '2026-12-01', posted: false, overdue: true }],
    [S.GROUP_FORMED, '2026-12-09', { duty: null, dueOn: '2026-12-09', posted: true, overdue: false }],
    [S.GROUP_FORMED, '2026-12-10', { duty: Duty.NOTICE, dueOn: '2027-01-08', posted: false, overdue: false }],
    [S.NOMINATING, '2026-12-12', { duty: Duty.NOTICE, dueOn: '2027-01-08', posted: false, overdue: false }],
    [S.LIST_POSTED, '2026-12-28', { duty: null, dueOn: '2026-12-28', posted: true, overdue: false }],
    [S.LIST_POSTED, '2027-01-09', { duty: Duty.NOTICE, dueOn: '2027-01-08', posted: false, overdue: true }],
    [S.COUNTED, '2027-02-01', { duty: null, dueOn: null, posted: false, overdue: false }],
  ])('%s on %s', (state, today, expected) => {
    expect(nextStep({ ...running, state }, day(today))).toEqual({ state, ...expected });
  });

  it('of a count that is settled is its posting, by its day', () => {
    const next = { duty: Duty.RESULT, dueOn: day('2027-02-04') };
    const settled = { ...running, state: S.COUNTED, next };
    expect(nextStep(settled, day('2027-02-04'))).toMatchObject({ ...next, overdue: false });
    expect(nextStep(settled, day('2027-02-05'))).toMatchObject({ ...next, overdue: true });
  });
});
