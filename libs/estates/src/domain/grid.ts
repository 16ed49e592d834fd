import { Refusal } from '@sifang/kernel';

/** A patch of a community that grid members walk. A building lies in one grid of each kind at most. */
export enum GridKind {
  /** 综合网格 */
  GENERAL = 'GENERAL',
  /** 专属网格: one employer, school or market. */
  DEDICATED = 'DEDICATED',
  /** 微网格: some buildings of a general grid. */
  MICRO = 'MICRO',
}

export interface Grid {
  readonly id: string;
  readonly communityId: string;
  readonly kind: GridKind;
  readonly name: string;
}

/** @throws Refusal GRID_ELSEWHERE */
export function requireSameCommunity(grid: Grid, communityId: string): void {
  if (grid.communityId === communityId) return;
  throw new Refusal('GRID_ELSEWHERE', 'A grid covers what lies in its own community.', 'estateId');
}
