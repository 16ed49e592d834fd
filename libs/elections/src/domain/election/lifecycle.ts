import { Refusal } from '@sifang/kernel';

export enum ElectionState {
  /** 业主联名申请: signatures are gathered. */
  REQUESTED = 'REQUESTED',
  /** 启动: the street has to form a group, by a day. */
  TRIGGERED = 'TRIGGERED',
  /** 筹备组（换届小组）公示 */
  GROUP_FORMED = 'GROUP_FORMED',
  /** 筹备: roll, draft rules, method for candidates. */
  PREPARING = 'PREPARING',
  /** 推荐候选人 */
  NOMINATING = 'NOMINATING',
  /** 候选人名单公示 */
  LIST_POSTED = 'LIST_POSTED',
  /** 投票: notice was given. */
  VOTING = 'VOTING',
  /** 计票: the result is posted for inquiries. */
  COUNTED = 'COUNTED',
  /** 结果公示 */
  DECLARED = 'DECLARED',
  /** 首次会议 held. */
  CONSTITUTED = 'CONSTITUTED',
  /** 备案 */
  FILED = 'FILED',
  /** 未产生: too few were elected, or too few took part. */
  FAILED = 'FAILED',
  /** 终止, with a reason. */
  ABANDONED = 'ABANDONED',
}

const S = ElectionState;

/** Where an election may go from where it stands. */
export const NEXT = {
  REQUESTED: [S.TRIGGERED, S.ABANDONED],
  TRIGGERED: [S.GROUP_FORMED, S.ABANDONED],
  // Somebody of it leaves, or an objection to a name is right: it is formed and posted again.
  GROUP_FORMED: [S.GROUP_FORMED, S.PREPARING, S.ABANDONED],
  PREPARING: [S.NOMINATING, S.ABANDONED],
  NOMINATING: [S.LIST_POSTED, S.ABANDONED],
  // Too few are left on the list: nominations open again.
  LIST_POSTED: [S.LIST_POSTED, S.NOMINATING, S.VOTING, S.ABANDONED],
  // A change of the list, or an annulled vote, leads back.
  VOTING: [S.COUNTED, S.LIST_POSTED, S.NOMINATING, S.ABANDONED],
  // A posted count may be withdrawn; equal votes may be voted on again.
  COUNTED: [S.VOTING, S.LIST_POSTED, S.DECLARED, S.FAILED, S.ABANDONED],
  // Those for some seats constitute nothing.
  DECLARED: [S.CONSTITUTED, S.FILED],
  CONSTITUTED: [S.FILED],
  FILED: [],
  FAILED: [],
  ABANDONED: [],
} as const satisfies Record<ElectionState, readonly ElectionState[]>;

/** Its seats are not filled yet, so no other election for them may begin. */
export const RUNNING: readonly ElectionState[] = [
  ...[S.REQUESTED, S.TRIGGERED, S.GROUP_FORMED, S.PREPARING],
  ...[S.NOMINATING, S.LIST_POSTED, S.VOTING, S.COUNTED],
];

/** @throws Refusal ELECTION_STATE_UNFIT */
export function advance(from: ElectionState, to: ElectionState): ElectionState {
  if ((NEXT[from] as readonly ElectionState[]).includes(to)) return to;
  throw unfit(from, `it cannot become ${to}`);
}

/** @throws Refusal ELECTION_STATE_UNFIT naming what it would have to be */
export function requireState(state: ElectionState, ...fit: readonly ElectionState[]): void {
  if (!fit.includes(state)) throw unfit(state, `this needs ${fit.join(' or ')}`);
}

function unfit(state: ElectionState, needs: string): Refusal {
  return new Refusal('ELECTION_STATE_UNFIT', `The election is ${state}; ${needs}.`);
}
