import { Refusal } from '@sifang/kernel';

export enum NominatedBy {
  /** 组织推荐: a Party organisation, the community, the street. */
  ORGANISATION = 'ORGANISATION',
  /** 业主联名 */
  OWNERS = 'OWNERS',
  /** 自荐 */
  SELF = 'SELF',
}

export enum CandidateState {
  /** Named, and not asked yet or not answered yet. */
  NOMINATED = 'NOMINATED',
  /** 同意参选, with declarations. */
  CONSENTED = 'CONSENTED',
  DECLINED = 'DECLINED',
  /** 资格审查通过 */
  ADMITTED = 'ADMITTED',
  /** 资格审查不通过, with the item. */
  REJECTED = 'REJECTED',
  /** 退出, or taken off the list with a reason. */
  WITHDRAWN = 'WITHDRAWN',
}

const C = CandidateState;

export const NEXT_OF_CANDIDATE = {
  NOMINATED: [C.CONSENTED, C.DECLINED, C.WITHDRAWN],
  CONSENTED: [C.ADMITTED, C.REJECTED, C.WITHDRAWN],
  // Said again with other evidence, until the list is posted.
  ADMITTED: [C.ADMITTED, C.REJECTED, C.WITHDRAWN],
  REJECTED: [C.ADMITTED, C.REJECTED, C.WITHDRAWN],
  DECLINED: [],
  WITHDRAWN: [],
} as const satisfies Record<CandidateState, readonly CandidateState[]>;

/** @throws Refusal CANDIDATE_STATE_UNFIT */
export function moveCandidate(from: CandidateState, to: CandidateState): CandidateState {
  if ((NEXT_OF_CANDIDATE[from] as readonly CandidateState[]).includes(to)) return to;
  throw new Refusal('CANDIDATE_STATE_UNFIT', `The candidate is ${from} and cannot become ${to}.`);
}

/**
 * 业主联名: so many owners, counted by heads, or the nomination does not stand.
 * @throws Refusal SUPPORTERS_TOO_FEW
 */
export function requireSupport(by: NominatedBy, heads: number, least: number): void {
  if (by !== NominatedBy.OWNERS || heads >= least) return;
  throw new Refusal('SUPPORTERS_TOO_FEW', `${least} owners nominate jointly; ${heads} have signed.`);
}

/** The same for every candidate: nobody gets more room than others. */
export const PAGE_LENGTH = 800;
