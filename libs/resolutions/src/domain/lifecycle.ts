import { Refusal } from '@sifang/kernel';

export enum ResolutionState {
  /** 已交办，待答复 */
  AWAITING_ANSWER = 'AWAITING_ANSWER',
  /** 有异议，待议定: the addressee wants a change, or refuses. */
  OBJECTED = 'OBJECTED',
  /** 提交下次会议: the objection waits for a meeting. */
  ON_NEXT_AGENDA = 'ON_NEXT_AGENDA',
  /** 整改中: answered, and being worked on. */
  ANSWERED = 'ANSWERED',
  /** 申请销号，待核验 */
  CLOSING_ASKED = 'CLOSING_ASKED',
  /** 已销号 */
  CLOSED = 'CLOSED',
  /** 已撤销 */
  WITHDRAWN = 'WITHDRAWN',
}

const { AWAITING_ANSWER, OBJECTED, ON_NEXT_AGENDA, ANSWERED, CLOSING_ASKED, CLOSED, WITHDRAWN } =
  ResolutionState;

export const FOLLOWS = {
  AWAITING_ANSWER: [ANSWERED, OBJECTED],
  OBJECTED: [AWAITING_ANSWER, WITHDRAWN, ON_NEXT_AGENDA],
  ON_NEXT_AGENDA: [AWAITING_ANSWER, WITHDRAWN],
  ANSWERED: [CLOSING_ASKED],
  CLOSING_ASKED: [CLOSED, ANSWERED],
  CLOSED: [],
  WITHDRAWN: [],
} satisfies Record<ResolutionState, readonly ResolutionState[]>;

/** Those in which something has still to be done. */
export const OPEN_STATES: readonly ResolutionState[] = Object.values(ResolutionState).filter(
  state => FOLLOWS[state].length > 0,
);

export function isOpen(state: ResolutionState): boolean {
  return OPEN_STATES.includes(state);
}

/** @throws Refusal RESOLUTION_CLOSED · RESOLUTION_WITHDRAWN · ALREADY_ANSWERED · RESOLUTION_NOT_THERE_YET */
export function requireState(
  { state }: { readonly state: ResolutionState },
  ...wanted: readonly ResolutionState[]
): void {
  if (wanted.includes(state)) return;
  if (state === CLOSED) throw new Refusal('RESOLUTION_CLOSED', 'This resolution is closed.');
  if (state === WITHDRAWN) throw new Refusal('RESOLUTION_WITHDRAWN', 'This resolution was withdrawn.');
  if (wanted.includes(AWAITING_ANSWER)) throw alreadyAnswered();
  throw new Refusal('RESOLUTION_NOT_THERE_YET', 'The resolution is not where this can be done.');
}

export function alreadyAnswered(): Refusal {
  return new Refusal('ALREADY_ANSWERED', 'This resolution has been answered.');
}
