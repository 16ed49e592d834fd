import { now } from '../../bench/live/now.js';
import { Phone, type PhoneOptions } from '../../bench/live/phone.js';
import { answer } from '../../bench/processes/answer.js';

export interface Entering {
  readonly meeting: number;
  /** Everybody of a room gets the same views. */
  readonly room: string;
  readonly options: PhoneOptions;
}

export interface Standing {
  readonly listeners: number;
  readonly deliveries: number;
  /** Views that were printed once and handed to a whole room. */
  readonly views: number;
  /** Those who have not seen their meeting's last change. */
  readonly behind: number;
  readonly lost: readonly string[];
}

const PING_MS = 10_000;
const PING_ROUNDS = 100;

const phones: Phone[] = [];
const seen: { readonly meeting: number; seq: number }[] = [];
const lost: string[] = [];
const rooms = new Map<string, Set<number>>();
/** By meeting, for each change when the last of those who were there before saw it, in ms since 1970. */
const lastAt: number[][] = [];
let deliveries = 0;

answer({
  open: () => {
    let turn = 0;
    setInterval(() => {
      for (let index = turn; index < phones.length; index += PING_ROUNDS) phones[index]!.ping();
      turn = (turn + 1) % PING_ROUNDS;
    }, PING_MS / PING_ROUNDS);
  },
  /** Resolves when it shows the meeting. */
  enter: async ({ meeting, room, options }: Entering) => {
    const own = { meeting, seq: 0 };
    const shown = rooms.get(room) ?? new Set();
    rooms.set(room, shown);
    seen.push(own);
    const phone = new Phone(
      options,
      (before, seq) => see(own, shown, before, seq),
      why => lost.push(why),
    );
    phones.push(phone);
    await phone.joined;
  },
  /** @param newest the last change of each meeting */
  standing: (newest: readonly number[]): Standing => ({
    ...{ listeners: phones.length, deliveries, lost },
    views: [...rooms.values()].reduce((sum, { size }) => sum + size, 0),
    behind: seen.filter(({ meeting, seq }) => seq < (newest[meeting] ?? 0)).length,
  }),
  'last seen': () => lastAt,
});

function see(own: (typeof seen)[number], shown: Set<number>, before: number, seq: number): void {
  deliveries++;
  shown.add(seq);
  own.seq = Math.max(before, seq);
  // Whoever has just come is shown what happened long ago.
  if (before === 0) return;
  const times = (lastAt[own.meeting] ??= []);
  for (let change = before + 1; change <= seq; change++) times[change] = now();
}
