/** Processor time, in µs, of each of those who take part. */
export interface Cost {
  readonly api: number;
  readonly worker: number;
  readonly database: number;
}

/** What happens, as often as it happens: in an evening, or in a second of it. */
export interface Happenings {
  /** Changes of a meeting: a check-in, a hand, a vote. */
  readonly acts: number;
  /** A meeting loaded and printed for one audience after a change. */
  readonly views: number;
  /** A printed view handed to one listener. */
  readonly deliveries: number;
  /** Somebody opens the page of a meeting and follows it. */
  readonly joins: number;
  /** A page of the list of meetings. */
  readonly lists: number;
  /** A ballot of an owners' vote. */
  readonly casts: number;
}

export type Costs = Readonly<Record<keyof Happenings, Cost>>;

export const NOTHING: Happenings = { acts: 0, views: 0, deliveries: 0, joins: 0, lists: 0, casts: 0 };
export const FREE: Cost = { api: 0, worker: 0, database: 0 };

export function costOf(happenings: Happenings, costs: Costs): Cost {
  return (Object.keys(happenings) as (keyof Happenings)[])
    .map(kind => times(costs[kind], happenings[kind]))
    .reduce(plus, FREE);
}

export function plus(a: Cost, b: Cost): Cost {
  return { api: a.api + b.api, worker: a.worker + b.worker, database: a.database + b.database };
}

export function times(cost: Cost, factor: number): Cost {
  return { api: cost.api * factor, worker: cost.worker * factor, database: cost.database * factor };
}

/** What one costs when `count` of them cost `spent` more than what else was done meanwhile; never less than nothing. */
export function each(spent: Cost, count: number, besides: Cost = FREE): Cost {
  const left = plus(spent, times(besides, -1));
  const one = (total: number): number => Math.max(0, total / count);
  return { api: one(left.api), worker: one(left.worker), database: one(left.database) };
}

export function total({ api, worker, database }: Cost): number {
  return api + worker + database;
}
