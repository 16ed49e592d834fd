import type { Assumptions, MeetingShape, Place } from './assumptions.js';
import { costOf, FREE, type Cost, type Costs } from './costs.js';
import { busyMoments, listenersAtOnce, meetingsAtOnce } from './peak.js';

const US_PER_SECOND = 1_000_000;
const KB_PER_GB = 1_048_576;
/** One may be away, for an update or because it broke. */
const SPARE = 1;

export interface Measured {
  readonly costs: Costs;
  readonly shape: MeetingShape;
  /** What one listener takes in an API process. */
  readonly listenerKB: number;
}

export interface Need {
  readonly place: string;
  readonly meetings: number;
  readonly listeners: number;
  /** In processors that are wholly busy, each at its own busiest moment. */
  readonly cores: Cost;
  readonly listenersGB: number;
  readonly apiMachines: number;
  readonly workerMachines: number;
  /** Clusters of a primary and a standby; more than one means that places are shared out among them. */
  readonly databases: number;
  readonly coresPerDatabase: number;
}

export function machinesFor(
  place: Place,
  { costs, shape, listenerKB }: Measured,
  assumed: Assumptions,
): Need {
  const listeners = listenersAtOnce(place, shape, assumed);
  const cores = busyMoments(place, shape, assumed)
    .map(({ perSecond }) => coresOf(costOf(perSecond, costs)))
    .reduce(atLeast, FREE);
  const { busyAtMost, coresPerMachine, coresOfTheLargestDatabase } = assumed;
  const machines = (busy: number): number => Math.ceil(busy / busyAtMost / coresPerMachine) + SPARE;
  const databases = Math.max(1, Math.ceil(cores.database / busyAtMost / coresOfTheLargestDatabase));
  return {
    ...{ place: place.name, meetings: meetingsAtOnce(place, assumed), listeners, cores, databases },
    listenersGB: (listeners * listenerKB) / KB_PER_GB,
    apiMachines: machines(cores.api),
    workerMachines: machines(cores.worker),
    coresPerDatabase: Math.max(2, Math.ceil(cores.database / busyAtMost / databases)),
  };
}

function coresOf({ api, worker, database }: Cost): Cost {
  return { api: api / US_PER_SECOND, worker: worker / US_PER_SECOND, database: database / US_PER_SECOND };
}

function atLeast(a: Cost, b: Cost): Cost {
  return {
    api: Math.max(a.api, b.api),
    worker: Math.max(a.worker, b.worker),
    database: Math.max(a.database, b.database),
  };
}
