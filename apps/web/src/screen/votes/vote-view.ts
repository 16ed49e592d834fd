import type { Gauge } from '../../votes/Gauges';

export interface BuildingTurnout {
  readonly name: string;
  /** Homes on the roll. */
  readonly units: number;
  readonly taken: number;
}

/** What the big screen shows of a vote; never who voted or what. */
export interface VoteView {
  readonly id: string;
  readonly title: string;
  readonly estateName: string;
  readonly state: string;
  readonly trial: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly items: readonly { readonly position: number; readonly text: string }[];
  readonly heads: Gauge;
  readonly area: Gauge;
  readonly buildings: readonly BuildingTurnout[];
}
