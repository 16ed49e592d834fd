import type { CalendarDay } from '@sifang/kernel';

/** What can happen to a resolution; its record is made of these, in order. */
export enum ResolutionAct {
  ADOPTED = 'ADOPTED',
  ANSWERED = 'ANSWERED',
  CHANGE_PROPOSED = 'CHANGE_PROPOSED',
  REFUSED = 'REFUSED',
  INSISTED = 'INSISTED',
  AMENDED = 'AMENDED',
  WITHDRAWN = 'WITHDRAWN',
  PUT_ON_NEXT_AGENDA = 'PUT_ON_NEXT_AGENDA',
  UNDERTAKEN = 'UNDERTAKEN',
  PROGRESS = 'PROGRESS',
  CLOSING_ASKED = 'CLOSING_ASKED',
  CHECK_PASSED = 'CHECK_PASSED',
  CHECK_FAILED = 'CHECK_FAILED',
  EXTENSION_ASKED = 'EXTENSION_ASKED',
  EXTENSION_GRANTED = 'EXTENSION_GRANTED',
  EXTENSION_REFUSED = 'EXTENSION_REFUSED',
  PAUSED = 'PAUSED',
  RESUMED = 'RESUMED',
  OVERDUE = 'OVERDUE',
  REMINDED = 'REMINDED',
  SUPERVISED = 'SUPERVISED',
}

/** Acts of those who do the work: whoever did one of them checks nothing of it. */
export const DOING: readonly ResolutionAct[] = [
  ResolutionAct.ANSWERED,
  ResolutionAct.UNDERTAKEN,
  ResolutionAct.PROGRESS,
  ResolutionAct.CLOSING_ASKED,
];

export interface ResolutionEvent {
  readonly id: string;
  readonly act: ResolutionAct;
  /** Null: the clock did it. */
  readonly personId: string | null;
  readonly name: string;
  /** Under which office; empty for the clock. */
  readonly title: string;
  /** What was said; for a reminder the name of the step. */
  readonly text: string;
  /** The day that goes with it: a deadline, or by when something is promised. */
  readonly day: CalendarDay | null;
  readonly at: Date;
}
