import type { Assumptions, MeetingShape, Place } from './assumptions.js';
import { NOTHING, type Happenings } from './costs.js';

const SECONDS = 60;
const LAST_MINUTES = 10;

/** What happens in one second of a busy moment. */
export interface Moment {
  readonly name: string;
  readonly perSecond: Happenings;
}

/** Meetings that are held at the same time on the busiest evening. */
export function meetingsAtOnce({ estates }: Place, { estatesMeetingAtOnce }: Assumptions): number {
  return Math.ceil(estates * estatesMeetingAtOnce);
}

export function listenersAtOnce(place: Place, shape: MeetingShape, assumed: Assumptions): number {
  return meetingsAtOnce(place, assumed) * shape.listeners;
}

/**
 * The busy moments of an evening: everybody comes and checks in, many vote in the same minute, and the last minutes of
 * owners' votes. They are not added: people who arrive do not vote yet, and owners' votes end after the meetings.
 */
export function busyMoments(place: Place, shape: MeetingShape, assumed: Assumptions): Moment[] {
  const meetings = meetingsAtOnce(place, assumed);
  return [
    arriving(meetings, shape, assumed),
    voting(meetings, shape, assumed),
    castingBallots(place.units, assumed),
  ];
}

/** Each check-in is shown to those who are there already: half of all, on the average. */
function arriving(
  meetings: number,
  shape: MeetingShape,
  { minutesToArrive, listsPerJoin }: Assumptions,
): Moment {
  const perSecond = meetings / (minutesToArrive * SECONDS);
  const acts = perSecond * shape.seats;
  const joins = perSecond * shape.listeners;
  const views = acts * shape.audiences;
  const deliveries = (acts * shape.listeners) / 2;
  return {
    name: 'arriving',
    perSecond: { ...NOTHING, acts, joins, views, deliveries, lists: joins * listsPerJoin },
  };
}

function voting(
  meetings: number,
  shape: MeetingShape,
  { meetingsVotingAtOnce, minutesToVote }: Assumptions,
): Moment {
  const acts = (meetings * meetingsVotingAtOnce * shape.voters) / (minutesToVote * SECONDS);
  const views = acts * shape.audiences;
  return { name: 'voting', perSecond: { ...NOTHING, acts, views, deliveries: acts * shape.listeners } };
}

function castingBallots(
  units: number,
  { estatesVotingOnTheSameDay, unitsCastingInTheLastHour }: Assumptions,
): Moment {
  const casts =
    (units * estatesVotingOnTheSameDay * unitsCastingInTheLastHour * 0.5) / (LAST_MINUTES * SECONDS);
  // Whoever casts opens the page first, and sees the list on the way.
  return { name: 'owners’ votes end', perSecond: { ...NOTHING, casts, joins: casts, lists: casts } };
}
