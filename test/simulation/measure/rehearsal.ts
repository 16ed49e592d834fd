import { shownCode } from '../../bench/town/shown-code.js';
import { ASSUMED_CAST } from '../arithmetic/assumptions.js';
import { costOf, each, FREE, NOTHING, type Costs } from '../arithmetic/costs.js';
import { EveningClock } from '../evening/evening-clock.js';
import { prepareHall, type Hall } from '../evening/hall.js';
import { join, lookAtList, personAt, type House } from '../evening/house.js';
import { Ledger } from '../evening/ledger.js';
import type { PlannedMeeting } from '../evening/plan.js';
import type { Standing } from '../processes/crowd.js';
import type { Meter } from './meter.js';

export interface Rehearsed {
  readonly costs: Costs;
  readonly listenerKB: number;
  readonly failed: readonly string[];
}

const AT_ONCE = 4;

/**
 * Finds what one of each costs, each alone: lists; then changes while nobody follows, while one of each audience does,
 * and while everybody does.
 * @param first number of the meeting with which they begin among all that the crowd follows
 */
export async function rehearse(
  house: House,
  meter: Meter,
  plans: readonly PlannedMeeting[],
  { first, repeats }: { first: number; repeats: number },
): Promise<Rehearsed> {
  const ledger = new Ledger();
  const halls = await Promise.all(plans.map((plan, n) => openHall(first + n, plan, house, ledger)));
  const people = plans.flatMap(({ secretaryId, guests }) => [
    secretaryId,
    ...guests.map(({ personId }) => personId),
  ]);
  const look = (n: number): Promise<unknown> =>
    lookAtList(ledger, personAt(house, people[n % people.length]!));
  await repeat(repeats / 2, look);
  const lists = each((await meter.during(() => repeat(repeats, look))).spent, repeats);

  const change = handsOf(halls);
  await repeat(repeats, change);
  const acts = each((await meter.during(() => repeat(repeats, change))).spent, repeats);

  await enter(halls, 0, 2);
  const some = await whileFollowed(house, meter, repeats, change);
  const views = each(some.spent, some.views, costOf({ ...NOTHING, acts: repeats }, withFree({ acts })));

  const before = await house.api.settledUsage();
  let joined = 0;
  const joining = await meter.during(async () => (joined = await enter(halls, 2, Infinity)));
  const after = await house.api.settledUsage();
  const joins = each(joining.spent, joined);
  const all = await whileFollowed(house, meter, repeats, change);
  const known = costOf({ ...NOTHING, acts: repeats, views: all.views }, withFree({ acts, views }));
  const deliveries = each(all.spent, all.deliveries, known);
  return {
    costs: { acts, views, deliveries, joins, lists, casts: ASSUMED_CAST },
    listenerKB: (after.rssKB - before.rssKB) / joined,
    failed: ledger.failed,
  };
}

function withFree(known: Partial<Costs>): Costs {
  return { acts: FREE, views: FREE, deliveries: FREE, joins: FREE, lists: FREE, casts: FREE, ...known };
}

/** Everybody with a seat is there and the meeting is open; nobody follows it. */
async function openHall(number: number, plan: PlannedMeeting, house: House, ledger: Ledger): Promise<Hall> {
  const hall = await prepareHall(
    number,
    plan,
    { house, ledger, clock: new EveningClock(1) },
    { screen: false },
  );
  const { acts, chair, console, present } = hall;
  for (const { personId } of plan.seats) {
    const guest = personAt(house, personId);
    const code = await shownCode(chair, hall.meetingId);
    const checkedIn = await ledger.note('check in', () => acts.checkIn(guest, code));
    if (checkedIn) present.push({ guest, seatId: '' });
  }
  await ledger.note('open', () => acts.open(chair));
  console.close();
  return hall;
}

/** Hands go up one after another and down again, in all halls in turn. */
function handsOf(halls: readonly Hall[]): (n: number) => Promise<unknown> {
  const raised = new Set<string>();
  return async n => {
    const [hall, turn] = [halls[n % halls.length]!, Math.floor(n / halls.length)];
    const { acts, ledger, present, meetingId } = hall;
    const { guest } = present[turn % present.length]!;
    const key = `${meetingId} ${turn % present.length}`;
    const down = raised.delete(key);
    if (!down) raised.add(key);
    await ledger.note('hand', () => (down ? acts.withdraw(guest) : acts.requestToSpeak(guest)));
  };
}

/** @returns how many came; the first two are a participant and a guest, and the console and the screen come with them */
async function enter(halls: readonly Hall[], from: number, to: number): Promise<number> {
  let count = 0;
  for (const { house, ledger, chair, plan, meetingId, number: meeting } of halls) {
    const people = mixed(plan);
    const at = (audience: 'PARTICIPANT' | 'CHAIR' | 'SCREEN', hasSeat: boolean) => ({
      ...{ meeting, meetingId, audience, hasSeat },
    });
    if (from === 0)
      for (const audience of ['CHAIR', 'SCREEN'] as const)
        await join(house, ledger, chair, at(audience, true));
    for (const { personId, hasSeat } of people.slice(from, to)) {
      await join(house, ledger, personAt(house, personId), at('PARTICIPANT', hasSeat));
      count++;
    }
  }
  return count;
}

function mixed({ seats, guests }: PlannedMeeting): { personId: string; hasSeat: boolean }[] {
  const [seat, ...seated] = seats.map(({ personId }) => ({ personId, hasSeat: true }));
  const [guest, ...others] = guests.map(({ personId }) => ({ personId, hasSeat: false }));
  return [seat, guest, ...seated, ...others].filter(person => person !== undefined);
}

async function whileFollowed(
  { crowd }: House,
  meter: Meter,
  repeats: number,
  change: (n: number) => Promise<unknown>,
) {
  const before = await crowd.ask<Standing>('standing', []);
  const { spent } = await meter.during(() => repeat(repeats, change));
  const after = await crowd.ask<Standing>('standing', []);
  return {
    spent,
    views: Math.max(1, after.views - before.views),
    deliveries: Math.max(1, after.deliveries - before.deliveries),
  };
}

let turn = 0;

async function repeat(times: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const end = turn + times;
  const one = async (): Promise<void> => {
    while (turn < end) await work(turn++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}
