import { Latencies } from '../../bench/figures/latencies.js';
import type { Happenings } from '../arithmetic/costs.js';
import type { Meter, Reading } from '../measure/meter.js';
import type { PostgresUsage } from '../measure/postgres-usage.js';
import type { Size } from '../population/size.js';
import type { Standing } from '../processes/crowd.js';
import { EveningClock } from './evening-clock.js';
import { prepareHall, type Hall } from './hall.js';
import { holdMeeting } from './hold-meeting.js';
import type { House } from './house.js';
import { Ledger } from './ledger.js';
import { lookAround } from './look-around.js';
import type { PlannedMeeting } from './plan.js';

export interface EveningDone {
  readonly happened: Happenings;
  readonly used: Reading;
  readonly seconds: number;
  /** How far behind schedule somebody acted at most. */
  readonly latestMs: number;
  readonly listeners: number;
  readonly ledger: Ledger;
  /** From the begin of an act's transaction to the last who shows it. */
  readonly shownAfter: Latencies;
  /** Those who have not seen the last change of their meeting when all was done. */
  readonly behind: number;
  readonly lost: readonly string[];
  readonly databaseBytes: number;
}

export interface Setting {
  readonly house: House;
  readonly meter: Meter;
  readonly postgres: PostgresUsage;
  readonly size: Size;
  readonly pace: number;
}

/** All meetings of the evening at once, from the first who comes to the last adjournment. */
export async function spendEvening(setting: Setting, plans: readonly PlannedMeeting[]): Promise<EveningDone> {
  const { house, meter, postgres, size, pace } = setting;
  const ledger = new Ledger();
  const standing = (newest: readonly number[]) => house.crowd.ask<Standing>('standing', newest);
  const [before, bytes] = [await standing([]), await postgres.bytes()];
  const clock = new EveningClock(pace);
  const begun = performance.now();
  let halls: Hall[] = [];
  const used = await meter.during(async () => {
    const prepared = plans.map((plan, n) => prepareHall(n, plan, { house, ledger, clock }, { screen: true }));
    halls = await Promise.all(prepared);
    const meetings = halls.map(hall =>
      holdMeeting(hall).catch(error => void ledger.failed.push(String(error))),
    );
    await Promise.all([...meetings, lookAround(size, house, ledger, clock)]);
  });
  const seconds = (performance.now() - begun) / 1000;
  const newest: number[] = [];
  for (const hall of halls) newest.push(await lastOf(hall, postgres));
  const after = await atRest(() => standing(newest), halls, newest);
  const shownAfter = await lags(house, postgres, halls);
  const onConsoles = halls.reduce((sum, { console }) => sum + console.deliveries, 0);
  const result: EveningDone = {
    happened: {
      ...{ acts: ledger.acts, joins: ledger.count('follow'), lists: ledger.count('list'), casts: 0 },
      views: after.views - before.views + onConsoles,
      deliveries: after.deliveries - before.deliveries + onConsoles,
    },
    ...{ used, seconds, ledger, shownAfter, latestMs: clock.latest },
    listeners: after.listeners - before.listeners + halls.length,
    behind: after.behind + halls.filter(({ console }, n) => console.view.seq < newest[n]!).length,
    lost: [...after.lost, ...halls.flatMap(({ console }) => console.lost ?? [])],
    databaseBytes: (await postgres.bytes()) - bytes,
  };
  for (const { console } of halls) console.close();
  return result;
}

async function lastOf({ meetingId }: Hall, postgres: PostgresUsage): Promise<number> {
  return (await postgres.eventsOf(meetingId)).at(-1)!.seq;
}

/** Waits for the last views that are still on their way, not for those that never come. */
async function atRest(
  standing: () => Promise<Standing>,
  halls: readonly Hall[],
  newest: readonly number[],
): Promise<Standing> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const now = await standing();
    const consoles = halls.every(({ console }, n) => console.view.seq >= newest[n]!);
    if ((now.behind === 0 && consoles) || performance.now() > deadline) return now;
  }
}

async function lags({ crowd }: House, postgres: PostgresUsage, halls: readonly Hall[]): Promise<Latencies> {
  const lastSeen = await crowd.ask<number[][]>('last seen');
  const latencies = new Latencies();
  for (const { number, meetingId } of halls)
    for (const { seq, at } of await postgres.eventsOf(meetingId)) {
      const seen = lastSeen[number]?.[seq];
      if (seen !== undefined) latencies.add(seen - at.getTime());
    }
  return latencies;
}
