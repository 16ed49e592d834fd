import { randomUUID } from 'node:crypto';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { Acts } from './acts.js';
import { agenda } from './agenda.js';
import { webOperation } from './documents.js';
import { Guest } from './guest.js';

/** A meeting in session, as it looks half an hour after it began. */
export interface Evening {
  readonly meetingId: string;
  readonly chair: Guest;
  /** Everybody with a seat, the chair among them. */
  readonly guests: readonly Guest[];
  readonly acts: Acts;
  /** The meeting's sequence number now. */
  seq(): Promise<number>;
}

export interface Seat {
  readonly party: string;
  readonly personId: string;
}

export const SEATS: readonly Seat[] = [
  { party: 'TOWN_DEPARTMENTS', personId: PERSON.wangMin },
  { party: 'TOWN_DEPARTMENTS', personId: PERSON.heZhiyuan },
  { party: 'PARTY_ORGANISATION', personId: PERSON.zhangWenjing },
  { party: 'PARTY_ORGANISATION', personId: PERSON.sunXiaomei },
  { party: 'RESIDENTS', personId: PERSON.chenGuodong },
  { party: 'RESIDENTS', personId: PERSON.wuYafang },
  { party: 'RESIDENTS', personId: PERSON.liuGuilan },
  { party: 'RESIDENTS', personId: PERSON.zhouJianguo },
  { party: 'PROPERTY_FIRM', personId: PERSON.liQiang },
  { party: 'PROPERTY_FIRM', personId: PERSON.dingHaibo },
];

/** Called, checked in, opened, one motion decided, two people waiting and one speaking. */
export async function anEvening(url: string): Promise<Evening> {
  const guests = await Promise.all(SEATS.map(({ personId }) => Guest.signIn(url, personId)));
  const chair = guests[2]!;
  const meetingId = await callMeeting(chair, SEATS);
  const acts = new Acts(meetingId);
  const { checkInCode, items } = await readMeeting(chair, meetingId);
  for (const guest of guests) await acts.checkIn(guest, checkInCode);
  await acts.open(chair);
  await acts.openItem(chair, items[1]!);
  const motionId = await acts.put(chair);
  for (const guest of guests) await acts.castVote(guest, motionId, await seatOf(guest, meetingId));
  await acts.announce(chair, motionId);
  for (const guest of guests.slice(6, 9)) await acts.requestToSpeak(guest);
  await acts.giveFloor(chair, (await readMeeting(chair, meetingId)).requests[0]!);
  const seq = async (): Promise<number> => (await readMeeting(chair, meetingId)).seq;
  return { meetingId, chair, guests, acts, seq };
}

/** @param items how many matters its agenda has; @returns its id */
export async function callMeeting(
  chair: Guest,
  seats: readonly Seat[],
  items = agenda.length,
): Promise<string> {
  const input = {
    id: randomUUID(),
    estateId: ESTATE.hanlin,
    title: '翰林水岸小区四方议事会',
    venue: '党群服务中心二楼议事厅',
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    chairId: PERSON.zhangWenjing,
    ...{ seats, agenda: agenda.slice(0, items) },
  };
  await chair.ask(webOperation('meetings/meetings.graphql', 'ScheduleMeeting').query, { input });
  return input.id;
}

export async function seatOf(guest: Guest, meetingId: string): Promise<string> {
  const query = webOperation('phone/phone.graphql', 'MyMeeting').query;
  const { myMeeting } = await guest.ask<{ myMeeting: { seat: { seatId: string } } }>(query, {
    id: meetingId,
  });
  return myMeeting.seat.seatId;
}

export async function readMeeting(chair: Guest, id: string) {
  const { meeting } = await chair.ask<{
    meeting: { seq: number; checkInCode: string; agenda: { id: string }[]; waiting: { id: string }[] };
  }>(
    'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { seq checkInCode agenda { id } waiting { id } } }',
    { id },
  );
  const ids = (rows: { id: string }[]): string[] => rows.map(row => row.id);
  const { seq, checkInCode } = meeting;
  return { seq, checkInCode, items: ids(meeting.agenda), requests: ids(meeting.waiting) };
}
