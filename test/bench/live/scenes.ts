import { Acts } from '../town/acts.js';
import { callMeeting, readMeeting, SEATS, type Evening } from '../town/evening.js';
import { Guest } from '../town/guest.js';
import { moveIn } from '../town/residents.js';
import { shownCode } from '../town/shown-code.js';
import type { Scene } from './commit-to-screen.js';
import type { PhoneOptions } from './phone.js';
import type { Application } from './sides.js';
import { subscribe } from './subscribe.js';

const SEATS_OF_RESIDENTS = 50;
/** Owners without a seat; each has the meeting open on many screens. */
const GALLERY = 50;

/** One full hall; people with a seat raise and lower their hands, ten times a second. */
export async function handsInOneHall(
  databaseUrl: string,
  { url }: Application,
  { meetingId, guests, acts, seq }: Evening,
  { phones, changes }: { phones: number; changes: number },
): Promise<Scene> {
  // Those who neither speak nor wait already.
  const free = guests.filter((_, index) => index < 6 || index > 8);
  return {
    databaseUrl,
    perSecond: 10,
    meetings: [
      {
        ...{ meetingId, seq: await seq() },
        phones: Array.from({ length: phones }, (_, index) =>
          phoneOf(guests[index % guests.length]!, url, meetingId),
        ),
      },
    ],
    acts: Array.from({ length: changes }, (_, index) => () => {
      const guest = free[index % free.length]!;
      const raised = Math.floor(index / free.length) % 2 === 1;
      return raised ? acts.withdraw(guest) : acts.requestToSpeak(guest);
    }),
  };
}

/** The chair closes the doors to a full gallery and opens them again, once a second. */
export async function doorsOfOneHall(
  databaseUrl: string,
  { url }: Application,
  { meetingId, chair, acts, seq }: Evening,
  { phones, changes }: { phones: number; changes: number },
): Promise<Scene> {
  await acts.admitGuests(chair, true);
  const ids = await moveIn(databaseUrl, GALLERY);
  const owners = await Promise.all(ids.map(id => Guest.signIn(url, id)));
  return {
    ...{ databaseUrl, perSecond: 1 },
    meetings: [
      {
        ...{ meetingId, seq: await seq() },
        phones: Array.from({ length: phones }, (_, index) => ({
          ...phoneOf(owners[index % GALLERY]!, url, meetingId),
          mayBeShownOut: true,
        })),
      },
    ],
    acts: Array.from({ length: changes }, (_, index) => () => acts.admitGuests(chair, index % 2 === 1)),
  };
}

/** Many meetings begin at once: everybody checks in, a hundred a second, and watches the others come. */
export async function checkInsInManyHalls(
  databaseUrl: string,
  { url }: Application,
  chair: Guest,
  halls: number,
): Promise<Scene> {
  const ids = await moveIn(databaseUrl, halls * SEATS_OF_RESIDENTS);
  const residents: Guest[] = [];
  for (const id of ids) residents.push(await Guest.signIn(url, id));
  const meetings: {
    meetingId: string;
    seq: number;
    phones: PhoneOptions[];
    acts: Acts;
  }[] = [];
  for (let hall = 0; hall < halls; hall++) {
    const [from, to] = [hall * SEATS_OF_RESIDENTS, (hall + 1) * SEATS_OF_RESIDENTS];
    const seats = ids.slice(from, to).map(personId => ({ party: 'RESIDENTS', personId }));
    const meetingId = await callMeeting(chair, [...SEATS, ...seats]);
    const { seq } = await readMeeting(chair, meetingId);
    const phones = residents.slice(from, to).map(guest => phoneOf(guest, url, meetingId));
    meetings.push({ meetingId, seq, phones, acts: new Acts(meetingId) });
  }
  return {
    ...{ databaseUrl, meetings, perSecond: 100 },
    acts: residents.map((_, index) => async () => {
      const hall = index % halls;
      const guest = residents[hall * SEATS_OF_RESIDENTS + Math.floor(index / halls)]!;
      const { meetingId, acts } = meetings[hall]!;
      return acts.checkIn(guest, await shownCode(chair, meetingId));
    }),
  };
}

function phoneOf({ cookie }: Guest, url: string, meetingId: string): PhoneOptions {
  const port = Number(new URL(url).port);
  return { port, path: '/graphql', cookie, subscribe: subscribe(meetingId, 'PARTICIPANT'), greets: true };
}
