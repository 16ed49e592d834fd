import { randomUUID } from 'node:crypto';
import type { Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const DESK = `query ($meetingId: ID!) { attendanceDesk(meetingId: $meetingId) {
  takesProxies mayNameClerks
  seats { seatId number holderName phoneMasked presentSince leftAt way standIn askedRemotelyAt }
  proxies { id seatId holderName reference } clerks { name } doors { id kind openedByName }
} }`;

const ROOM = `query ($meetingId: ID!, $key: String) { meetingRoom(meetingId: $meetingId, key: $key) {
  checkInCode codeChangesAt presence { party total present remote byProxy }
  owners { estate { heads area } invited { heads area } present { heads area } }
  remoteRequests { seatId name }
} }`;

export async function deskOf(who: Visitor, { meetingId }: Hall): Promise<Record<string, any>> {
  return (await who.ask(DESK, { meetingId }))['attendanceDesk'];
}

export async function roomOf(
  who: Visitor,
  { meetingId }: Hall,
  key: string | null = null,
): Promise<Record<string, any>> {
  return (await who.ask(ROOM, { meetingId, key }))['meetingRoom'];
}

/** What the desk shows of somebody's seat. */
export async function seatAtDesk(hall: Hall, name: string): Promise<Record<string, any>> {
  const { seats } = await deskOf(hall.chair, hall);
  return seats.find(({ holderName }: { holderName: string }) => holderName === name);
}

/** Enters somebody at the desk. @returns the id of the entry */
export async function enter(
  hall: Hall,
  personId: string,
  {
    at = null,
    id = randomUUID(),
    byProxy = false,
  }: { at?: Date | null; id?: string; byProxy?: boolean } = {},
): Promise<string> {
  const input = { id, meetingId: hall.meetingId, seatId: await hall.seatOf(personId), at, byProxy };
  await hall.chair.ask(ACT.checkInAtDesk, { input });
  return id;
}

/** What the record of the meeting holds, in order. */
export async function recorded({ database }: Town, { meetingId }: Hall): Promise<Record<string, any>[]> {
  const events = await database.source.query<{ type: string; payload: object }[]>(
    `SELECT type, payload FROM meeting_event WHERE meeting_id = $1 ORDER BY seq`,
    [meetingId],
  );
  return events.map(({ type, payload }) => ({ type, ...payload }));
}
