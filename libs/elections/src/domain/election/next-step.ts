import type { CalendarDay } from '@sifang/kernel';
import { Duty } from '../group/duties.js';
import type { ElectionKind } from './kinds.js';
import { ElectionState } from './lifecycle.js';

/** An election whose seats are not filled yet, as far as its dates go. */
export interface RunningElection {
  readonly id: string;
  readonly kind: ElectionKind;
  readonly state: ElectionState;
  readonly actBy: CalendarDay | null;
  readonly groupPostedUntil: CalendarDay | null;
  /** Of the list that was posted last; null: none was. */
  readonly listUntil: CalendarDay | null;
  /** The first duty that is not done; null: none is left. */
  readonly next: { readonly duty: Duty; readonly dueOn: CalendarDay } | null;
}

export interface NextStep {
  readonly state: ElectionState;
  /** Null: the step that the state itself names, such as forming the group. */
  readonly duty: Duty | null;
  /** Null: no day is set for it. */
  readonly dueOn: CalendarDay | null;
  /** Names stand posted until that day: nobody has to do anything by it. */
  readonly posted: boolean;
  readonly overdue: boolean;
}

/** What comes next, and by when. */
export function nextStep(
  { state, actBy, groupPostedUntil, listUntil, next }: RunningElection,
  today: CalendarDay,
): NextStep {
  const { TRIGGERED, GROUP_FORMED, LIST_POSTED, COUNTED } = ElectionState;
  if (state === TRIGGERED) return { ...by(actBy, today), state, duty: null };
  const until = state === GROUP_FORMED ? groupPostedUntil : state === LIST_POSTED ? listUntil : null;
  if (until !== null && today <= until)
    return { state, duty: null, dueOn: until, posted: true, overdue: false };
  if (next === null || (state === COUNTED && next.duty !== Duty.RESULT))
    return { ...by(null, today), state, duty: null };
  return { ...by(next.dueOn, today), state, duty: next.duty };
}

function by(dueOn: CalendarDay | null, today: CalendarDay): Pick<NextStep, 'dueOn' | 'posted' | 'overdue'> {
  return { dueOn, posted: false, overdue: dueOn !== null && today > dueOn };
}
