import type { CalendarDay } from '@sifang/kernel';

export enum DutyKind {
  /** 首次会议: chair and deputies are chosen. */
  CHOOSE_OFFICERS = 'CHOOSE_OFFICERS',
  POST_OFFICERS = 'POST_OFFICERS',
  FILE_TERM = 'FILE_TERM',
  FILE_CHANGE = 'FILE_CHANGE',
  ANSWER_FILING = 'ANSWER_FILING',
  HAND_OVER = 'HAND_OVER',
  BY_ELECTION = 'BY_ELECTION',
  REELECTION = 'REELECTION',
  OWNERS_MEETING = 'OWNERS_MEETING',
  /** 任期届满前书面报告 */
  REPORT_EXPIRY = 'REPORT_EXPIRY',
  /** The vote on the next term is held. */
  HOLD_REELECTION = 'HOLD_REELECTION',
  /** 筹备组: owners are to meet for the first time. */
  FIRST_ASSEMBLY = 'FIRST_ASSEMBLY',
  /** 物管会 ends once a committee was filed. */
  DISSOLVE = 'DISSOLVE',
  /** The committee meets again. */
  MEET = 'MEET',
  /** A member was absent so often that a motion is put. */
  MOVE_ABSENCE = 'MOVE_ABSENCE',
  /** 物管会: somebody follows who left, so that its make-up is whole again. */
  SEND_MEMBERS = 'SEND_MEMBERS',
}

export enum WhoActs {
  BODY = 'BODY',
  /** 居（村）委会 */
  COMMUNITY = 'COMMUNITY',
  /** 街道、镇 */
  STREET = 'STREET',
}

export interface Duty {
  readonly kind: DutyKind;
  readonly who: WhoActs;
  /** Until 24:00 of that day. */
  readonly dueOn: CalendarDay;
  /** From this day on it is worth saying. */
  readonly from: CalendarDay;
  /** The filing, handover or member that it is about; null: the term. */
  readonly subjectId: string | null;
}

export function duty(
  kind: DutyKind,
  who: WhoActs,
  dueOn: CalendarDay,
  from: CalendarDay,
  subjectId: string | null = null,
): Duty {
  return { kind, who, dueOn, from, subjectId };
}

/** What is worth saying today. */
export function isPressing({ from }: Duty, today: CalendarDay): boolean {
  return from <= today;
}

export function isOverdue({ dueOn }: Duty, today: CalendarDay): boolean {
  return today > dueOn;
}
