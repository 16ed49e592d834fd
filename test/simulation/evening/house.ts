import { Child } from '../../bench/processes/child.js';
import type { PhoneOptions } from '../../bench/live/phone.js';
import { subscribe } from '../../bench/live/subscribe.js';
import { webOperation } from '../../bench/town/documents.js';
import { Guest } from '../../bench/town/guest.js';
import { tokenOf } from '../population/sessions.js';
import type { DatabaseDoors } from '../processes/doors.js';
import type { Ledger } from './ledger.js';

const VIEWER = webOperation('sign-in/sign-in.graphql', 'Viewer').query;
const MY_MEETING = webOperation('phone/phone.graphql', 'MyMeeting').query;
const MEETINGS = webOperation('meetings/meetings.graphql', 'Meetings').query;
const ON_A_PAGE = 20;

/** The real programs, each in a process of its own, and those who follow, in another. */
export interface House {
  readonly url: string;
  readonly api: Child;
  readonly worker: Child;
  readonly crowd: Child;
}

export async function openHouse(doors: DatabaseDoors): Promise<House> {
  const start = <T>(file: string, setup: unknown) =>
    Child.start<T>(new URL(`../processes/${file}.ts`, import.meta.url), setup);
  const [{ child: api, opened: url }, { child: worker }, { child: crowd }] = await Promise.all([
    start<string>('application', doors),
    start('worker', doors),
    start('crowd', null),
  ]);
  return { url, api, worker, crowd };
}

export function personAt({ url }: House, personId: string): Guest {
  return Guest.withToken(url, tokenOf(personId));
}

export interface Place {
  /** Number of the meeting in the evening. */
  readonly meeting: number;
  readonly meetingId: string;
  readonly audience: 'PARTICIPANT' | 'CHAIR' | 'SCREEN';
  /** Those without a seat are a room of their own. */
  readonly hasSeat: boolean;
}

/** Opens the page of a meeting, as the web app does it, and follows. */
export async function join(house: House, ledger: Ledger, guest: Guest, place: Place): Promise<void> {
  await ledger.note('open the page', async () => {
    await guest.ask(VIEWER, {});
    await guest.ask(MY_MEETING, { id: place.meetingId });
  });
  const { meeting, meetingId, audience, hasSeat } = place;
  const options: PhoneOptions = {
    ...{ port: Number(new URL(house.url).port), path: '/graphql', cookie: guest.cookie, greets: true },
    subscribe: subscribe(meetingId, audience),
  };
  const room = `${meetingId} ${hasSeat ? audience : 'GUESTS'}`;
  await ledger.note('follow', () => house.crowd.ask('enter', { meeting, room, options }));
}

/** The first page of the list of meetings. */
export function lookAtList(ledger: Ledger, guest: Guest): Promise<unknown> {
  return ledger.note('list', () => guest.ask(MEETINGS, { state: null, first: ON_A_PAGE, before: null }));
}
