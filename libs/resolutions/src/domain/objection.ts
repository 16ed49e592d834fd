import { Refusal, type CalendarDay } from '@sifang/kernel';
import { requireState, ResolutionState } from './lifecycle.js';
import { entered, type Resolution } from './resolution.js';
import { requireFutureTerm } from './term.js';

export enum ObjectionKind {
  /** 提出变更 */
  CHANGE = 'CHANGE',
  /** 不予接受 */
  REFUSAL = 'REFUSAL',
}

export enum ObjectionDecision {
  /** 坚持原议 */
  INSIST = 'INSIST',
  /** 变更 */
  AMEND = 'AMEND',
  /** 撤销 */
  WITHDRAW = 'WITHDRAW',
  /** 提交下次会议 */
  NEXT_AGENDA = 'NEXT_AGENDA',
}

export interface Decided {
  readonly decision: ObjectionDecision;
  /** Of an amendment: what is to be done now; null leaves it. */
  readonly text: string | null;
  /** By when now; null leaves it, unless that day has passed. */
  readonly dueOn: CalendarDay | null;
}

const { AWAITING_ANSWER, OBJECTED, ON_NEXT_AGENDA, WITHDRAWN } = ResolutionState;

/** The addressee does not accept it as it is. @throws Refusal as `requireState` */
export function object<T extends Resolution>(resolution: T, now: Date): T {
  requireState(resolution, AWAITING_ANSWER);
  return entered(resolution, OBJECTED, now);
}

/**
 * Back to who decides. What is insisted on or amended is handed over anew, and waits for an answer.
 * @throws Refusal OBJECTION_NOT_MADE · AMENDMENT_EMPTY · DUE_IN_THE_PAST
 */
export function decideObjection<T extends Resolution>(resolution: T, decided: Decided, now: Date): T {
  requireState(resolution, OBJECTED, ON_NEXT_AGENDA);
  const { decision, text, dueOn } = decided;
  if (decision === ObjectionDecision.WITHDRAW) return entered(resolution, WITHDRAWN, now);
  if (decision === ObjectionDecision.NEXT_AGENDA) {
    requireState(resolution, OBJECTED);
    return entered(resolution, ON_NEXT_AGENDA, now);
  }
  if (decision === ObjectionDecision.AMEND && text === null && dueOn === null)
    throw new Refusal('AMENDMENT_EMPTY', 'Say what changes: the text, the deadline or both.', 'text');
  const amended = decision === ObjectionDecision.AMEND && text !== null ? text : resolution.text;
  const due = dueOn ?? resolution.dueOn;
  requireFutureTerm(due, now);
  const anew = { text: amended, dueOn: due, round: resolution.round + 1, answer: null, overdueSince: null };
  return { ...entered(resolution, AWAITING_ANSWER, now), ...anew };
}
