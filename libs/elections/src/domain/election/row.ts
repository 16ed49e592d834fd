import type { CalendarDay } from '@sifang/kernel';
import type { BodyKind } from '../body/body-kind.js';
import type { ElectionProfile } from '../law/election-profile.js';
import type { ElectionResult } from '../result/outcome.js';
import type { CandidateFigures } from '../result/ranking.js';
import type { ElectionKind } from './kinds.js';
import type { ElectionState } from './lifecycle.js';

export interface ElectionPlaces {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
}

/** An election as it is kept. */
export interface ElectionRow extends ElectionPlaces {
  readonly id: string;
  readonly seq: number;
  readonly bodyKind: BodyKind;
  readonly kind: ElectionKind;
  readonly state: ElectionState;
  readonly because: string;
  readonly profileName: string;
  /** As it was when the election began. */
  readonly profile: ElectionProfile;
  readonly openedAt: Date;
  /** The last day on which the street forms the group; null: no group is asked for. */
  readonly actBy: CalendarDay | null;
  /** Of the whole committee; null until nominations open. */
  readonly size: number | null;
  /** To be filled by this election. */
  readonly seats: number | null;
  readonly termYears: number | null;
  readonly groupFormedOn: CalendarDay | null;
  readonly groupPostedUntil: CalendarDay | null;
  /** 1; one more with each vote on equal votes. */
  readonly round: number;
  readonly result: KeptResult | null;
  /** Equal votes as a lot or a further vote has ordered them. */
  readonly settled: readonly string[];
  readonly endedBecause: string | null;
}

/** What was counted, and what follows from it as far as it is settled. */
export interface KeptResult extends ElectionResult {
  readonly candidates: readonly CandidateFigures[];
  readonly participation: 'MET' | 'NOT_MET' | 'OPEN';
}
