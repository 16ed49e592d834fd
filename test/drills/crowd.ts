import { isDeepStrictEqual } from 'node:util';
import { answer } from '../bench/processes/answer.js';
import { chanceFrom } from './chance.js';
import { Phone, type PhoneOptions } from './phone.js';
import { withoutTime } from './without-time.js';

/** By audience, what the server says when it is asked. */
export type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Standing {
  readonly deliveries: number;
  /** Those that are let in, and show this number or a newer one. */
  readonly there: number;
  /** When each of them was let in last, in ms since 1970. */
  readonly joinedAt: readonly number[];
  /** How often sockets were closed with which code. */
  readonly closedWith: Readonly<Record<number, number>>;
  readonly wrong: readonly string[];
}

interface Arrival {
  readonly seed: number;
  readonly options: readonly PhoneOptions[];
}

const AT_ONCE = 50;

const phones: Phone[] = [];

answer({
  open: () => undefined,
  enter: async ({ seed, options }: Arrival) => {
    const chance = chanceFrom(seed);
    for (const one of options) {
      phones.push(new Phone(one, chance));
      if (phones.length % AT_ONCE === 0) await allIn();
    }
    await allIn();
  },
  /** All in the same moment. */
  'rush in': ({ seed, options }: Arrival) => {
    const chance = chanceFrom(seed);
    phones.push(...options.map(one => new Phone(one, chance)));
  },
  cut: (indices: readonly number[]) => indices.forEach(index => phones[index]!.cut()),
  freeze: ({ indices, ms }: { indices: readonly number[]; ms: number }) =>
    indices.forEach(index => phones[index]!.freeze(ms)),
  standing: (seq: number): Standing => {
    const there = phones.filter(phone => phone.isIn && !phone.isFrozen && phone.seq >= seq);
    const closedWith: Record<number, number> = {};
    for (const phone of phones)
      for (const [code, times] of phone.closedWith) closedWith[code] = (closedWith[code] ?? 0) + times;
    return {
      deliveries: phones.reduce((sum, { deliveries }) => sum + deliveries, 0),
      there: there.length,
      joinedAt: there.map(({ joinedAt }) => joinedAt),
      closedWith,
      wrong: phones.flatMap(({ wrong }) => wrong),
    };
  },
  /** @returns what is said of those who show something else */
  compare: (expected: Expected): string[] =>
    phones.flatMap(({ options: { audience }, view, seq }, index) => {
      if (isDeepStrictEqual(withoutTime(view ?? {}), expected[audience])) return [];
      return [`Phone ${index} (${audience}) shows another state than the server's: it stopped at ${seq}.`];
    }),
});

async function allIn(): Promise<void> {
  while (!phones.every(({ isIn }) => isIn)) await new Promise(resolve => setTimeout(resolve, 10));
}
