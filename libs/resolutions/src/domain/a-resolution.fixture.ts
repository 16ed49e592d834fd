import { asCalendarDay } from '@sifang/kernel';
import { ResolutionState } from './lifecycle.js';
import type { Resolution } from './resolution.js';
import { TermUnit } from './term.js';

/** Handed to the firm 澜庭 on a Sunday evening, 2026-11-22, with a month to do it. */
export function aResolution(changes: Partial<Resolution> = {}): Resolution {
  const adoptedAt = new Date('2026-11-22T12:30:00Z');
  return {
    ...{ id: 'resolution', number: '〔2026〕7-1', text: '翻修破损积水路面' },
    ...{ addresseeId: 'lanting', supportingIds: ['construction'], adoptedAt },
    ...{ state: ResolutionState.AWAITING_ANSWER, stateSince: adoptedAt, round: 1 },
    ...{
      dueOn: asCalendarDay('2026-12-22'),
      termUnit: TermUnit.CALENDAR_DAYS,
      overdueSince: null,
      answer: null,
    },
    ...{ failedChecks: 0, pausedAt: null, extension: null, supervision: 0, doneAt: null, closedAt: null },
    ...changes,
  };
}
