/** How large a place is. */
export interface Place {
  readonly name: string;
  readonly estates: number;
  readonly units: number;
}

/** What an ordinary meeting is like; the simulated evening says it of itself. */
export interface MeetingShape {
  readonly seats: number;
  /** Everybody who follows: seats, guests, the console and the big screen. */
  readonly listeners: number;
  readonly acts: number;
  /** Audiences for whom a view is printed after each change. */
  readonly audiences: number;
  /** Most who vote on one motion. */
  readonly voters: number;
}

/** What nobody has measured. docs/scale.md says why each is what it is. */
export interface Assumptions {
  /** Of all estates, how many meet at once on the busiest evening. */
  readonly estatesMeetingAtOnce: number;
  /** Of these, how many vote on a motion in the same minute. */
  readonly meetingsVotingAtOnce: number;
  readonly minutesToArrive: number;
  readonly minutesToVote: number;
  readonly meetingsPerEstateAndYear: number;
  /** Lists that one listener's arrival and the offices' looking around bring about. */
  readonly listsPerJoin: number;
  /** Of all estates, how many have the last evening of an owners' vote on the same day. */
  readonly estatesVotingOnTheSameDay: number;
  /** Of all units, how many cast in the last hour; half of them in its last ten minutes. */
  readonly unitsCastingInTheLastHour: number;
  /** Of a machine's processors, how much may be busy at the peak. */
  readonly busyAtMost: number;
  readonly coresPerMachine: number;
  readonly coresOfTheLargestDatabase: number;
}

export const ASSUMED: Assumptions = {
  estatesMeetingAtOnce: 30 / 326,
  meetingsVotingAtOnce: 1 / 3,
  minutesToArrive: 10,
  minutesToVote: 1,
  meetingsPerEstateAndYear: 12,
  listsPerJoin: 1.2,
  estatesVotingOnTheSameDay: 1 / 100,
  unitsCastingInTheLastHour: 0.2,
  busyAtMost: 0.5,
  coresPerMachine: 4,
  coresOfTheLargestDatabase: 32,
};

/**
 * Until owners' votes exist here: a ballot through the whole stack, batched, as a trial without sign-in, limits and
 * logging took it, in µs.
 */
export const ASSUMED_CAST = { api: 43, worker: 0, database: 20 } as const;

export const TOWN: Place = { name: 'town', estates: 326, units: 100_000 };
export const CITY: Place = { name: 'city', estates: 5_000, units: 3_000_000 };
/** A round figure, not a statistic: a hundred such cities. */
export const COUNTRY: Place = { name: 'country', estates: 500_000, units: 300_000_000 };
