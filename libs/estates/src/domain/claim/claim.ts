import { Refusal } from '@sifang/kernel';

/** Somebody says that a unit is theirs, and the register alone could not tell: papers are filed, a person decides. */
export enum ClaimState {
  /** 待审核 */
  FILED = 'FILED',
  /** 待补充材料 */
  MORE_ASKED = 'MORE_ASKED',
  /** 已通过 */
  ACCEPTED = 'ACCEPTED',
  /** 未通过 */
  REFUSED = 'REFUSED',
  /** 已撤回 */
  WITHDRAWN = 'WITHDRAWN',
}

const { FILED, MORE_ASKED, ACCEPTED, REFUSED, WITHDRAWN } = ClaimState;

const FOLLOWS = {
  FILED: [ACCEPTED, REFUSED, MORE_ASKED, WITHDRAWN],
  MORE_ASKED: [FILED, ACCEPTED, REFUSED, WITHDRAWN],
  ACCEPTED: [],
  REFUSED: [],
  WITHDRAWN: [],
} satisfies Record<ClaimState, readonly ClaimState[]>;

export interface Claim {
  readonly id: string;
  readonly unitId: string;
  readonly estateId: string;
  readonly personId: string;
  readonly state: ClaimState;
}

/** @throws Refusal CLAIM_DECIDED · CLAIM_COMPLETE */
export function requireFollows(from: ClaimState, to: ClaimState): void {
  const allowed: readonly ClaimState[] = FOLLOWS[from];
  if (allowed.includes(to)) return;
  if (from === to) throw new Refusal('CLAIM_COMPLETE', 'Nothing more has been asked for.');
  throw new Refusal('CLAIM_DECIDED', 'This claim has been decided or withdrawn.');
}

/** Papers may be added until somebody decides. @throws Refusal CLAIM_DECIDED · PAPERS_TOO_MANY */
export function requireOpenForPapers({ state }: Pick<Claim, 'state'>, papers: number): void {
  if (FOLLOWS[state].length === 0)
    throw new Refusal('CLAIM_DECIDED', 'This claim has been decided or withdrawn.');
  if (papers >= MOST_PAPERS)
    throw new Refusal('PAPERS_TOO_MANY', `A claim has at most ${MOST_PAPERS} papers.`, 'papers');
}

export const MOST_PAPERS = 8;

/** How papers of claims are called among all papers. */
export const CLAIM_PAPERS = 'claim';
