import { Latencies } from '../figures/latencies.js';
import { answer } from '../processes/answer.js';
import { Phone, type PhoneOptions } from './phone.js';
import { Watch, type Window } from './watch.js';

export interface Seen {
  readonly frames: number;
  /** Changes that some phone has not seen, counted for each phone. */
  readonly outstanding: number;
  readonly lost: readonly string[];
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** Counted from the schedule. */
export interface SeenInTime extends Seen, Percentiles {
  /** By meeting, for each change when the last phone saw it, in ms since 1970. */
  readonly lastAt: readonly (readonly number[])[];
}

const AT_ONCE = 50;
const PING_MS = 10_000;
const PING_ROUNDS = 100;

const phones: Phone[] = [];
const lost: string[] = [];
const latencies = new Latencies();
/** One for each meeting. */
const watches: Watch[] = [];

answer({
  open: () => pingInTurn(),
  enter: async ({ meeting, options }: { meeting: number; options: readonly PhoneOptions[] }) => {
    const watch = (watches[meeting] ??= new Watch(latencies));
    const waiting = options.values();
    const connectSome = async (): Promise<void> => {
      for (const one of waiting) {
        const phone = new Phone(one, watch.see, why => lost.push(why));
        phones.push(phone);
        watch.phones++;
        await phone.joined;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, connectSome));
  },
  expect: (windows: readonly Window[]) => {
    latencies.clear();
    watches.forEach((watch, meeting) => watch.expect(windows[meeting]!));
  },
  seen,
  'seen in time': (): SeenInTime => ({
    ...seen(),
    ...percentiles(latencies),
    lastAt: watches.map(({ lastAt }) => lastAt),
  }),
  // Of the first meeting alone.
  'seen since': (begun: readonly number[]): Percentiles => percentiles(watches[0]!.lagsSince(begun)),
});

function percentiles(of: Latencies): Percentiles {
  return { p50: of.percentile(0.5), p99: of.percentile(0.99) };
}

function seen(): Seen {
  const sum = (of: 'frames' | 'outstanding'): number =>
    watches.reduce((total, watch) => total + watch[of], 0);
  return { frames: sum('frames'), outstanding: sum('outstanding'), lost };
}

/** Spread evenly, as the clocks of so many phones are. */
function pingInTurn(): void {
  let turn = 0;
  setInterval(() => {
    for (let index = turn; index < phones.length; index += PING_ROUNDS) phones[index]!.ping();
    turn = (turn + 1) % PING_ROUNDS;
  }, PING_MS / PING_ROUNDS);
}
