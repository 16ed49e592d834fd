import { randomUUID } from 'node:crypto';
import { Acts } from '../../bench/town/acts.js';
import { agenda } from '../../bench/town/agenda.js';
import { webOperation } from '../../bench/town/documents.js';
import type { Guest } from '../../bench/town/guest.js';
import { chanceFrom, type Chance } from '../../drills/chance.js';
import { Console } from './console.js';
import type { EveningClock } from './evening-clock.js';
import { join, personAt, type House } from './house.js';
import type { Ledger } from './ledger.js';
import type { PlannedMeeting } from './plan.js';

const SCHEDULE = webOperation('meetings/meetings.graphql', 'ScheduleMeeting').query;

/** Somebody with a seat who has checked in. */
export interface Seated {
  readonly guest: Guest;
  readonly seatId: string;
}

/** One meeting of the evening, and all that is needed to hold it. */
export interface Hall {
  /** Number of the meeting in the evening. */
  readonly number: number;
  readonly plan: PlannedMeeting;
  readonly meetingId: string;
  readonly acts: Acts;
  readonly chair: Guest;
  readonly console: Console;
  readonly present: Seated[];
  readonly chance: Chance;
  readonly house: House;
  readonly clock: EveningClock;
  readonly ledger: Ledger;
}

/** The secretary calls the meeting, the chair opens the console, and where there is a big screen it is switched on. */
export async function prepareHall(
  number: number,
  plan: PlannedMeeting,
  { house, ledger, clock }: Pick<Hall, 'house' | 'ledger' | 'clock'>,
  { screen }: { readonly screen: boolean },
): Promise<Hall> {
  const meetingId = randomUUID();
  const input = {
    ...{ id: meetingId, estateId: plan.estateId, chairId: plan.chairId },
    ...{ title: `第${number + 1}场四方议事会`, venue: '党群服务中心二楼议事厅' },
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    seats: plan.seats.map(({ party, personId }) => ({ party, personId })),
    agenda: agenda.slice(0, plan.items),
  };
  const secretary = personAt(house, plan.secretaryId);
  await ledger.note('call', () => secretary.ask(SCHEDULE, { input }));
  const chair = personAt(house, plan.chairId);
  const console = await Console.open(house.url, chair.cookie, meetingId);
  if (screen)
    await join(house, ledger, chair, { meeting: number, meetingId, audience: 'SCREEN', hasSeat: true });
  return {
    ...{ number, plan, meetingId, acts: new Acts(meetingId), chair, console, house, ledger, clock },
    ...{ present: [], chance: chanceFrom(plan.seed) },
  };
}
