import { randomUUID } from 'node:crypto';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from './acts.js';
import type { Town } from './open-town.js';
import type { Visitor } from './visitor.js';

/** Input for 翰林水岸's four-party meeting, with whatever a test wants different. */
export function fourPartyMeeting(changes: Record<string, unknown> = {}): Record<string, any> {
  return {
    id: randomUUID(),
    estateId: ESTATE.hanlin,
    title: '翰林水岸小区四方议事会',
    venue: '党群服务中心二楼议事厅',
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    chairId: PERSON.zhangWenjing,
    seats: [
      { party: 'TOWN_DEPARTMENTS', personId: PERSON.wangMin },
      { party: 'TOWN_DEPARTMENTS', personId: PERSON.heZhiyuan, votes: false },
      { party: 'PARTY_ORGANISATION', personId: PERSON.zhangWenjing },
      { party: 'RESIDENTS', personId: PERSON.chenGuodong },
      { party: 'RESIDENTS', personId: PERSON.liuGuilan },
      { party: 'PROPERTY_FIRM', personId: PERSON.liQiang },
    ],
    agenda: [
      { kind: 'REPORT', title: '通报上次会议决议落实情况', minutes: 10 },
      {
        kind: 'DECISION',
        title: '翻修破损积水路面',
        summary: '砖块松动，雨天积水。',
        source: 'TASK_LIST',
        sourceRef: '168',
        minutes: 20,
      },
      {
        kind: 'ANSWER',
        title: '答复服务态度投诉',
        source: 'HOTLINE_12345',
        sourceRef: '20261105-0371',
        minutes: 15,
      },
      { kind: 'DISCUSSION', title: '非机动车充电桩选址', minutes: 15 },
    ],
    ...changes,
  };
}

export async function schedule(secretary: Visitor, changes: Record<string, unknown> = {}): Promise<string> {
  const { scheduleMeeting } = await secretary.ask(ACT.scheduleMeeting, { input: fourPartyMeeting(changes) });
  return scheduleMeeting.id;
}

/** A meeting and the people of its seats, signed in. */
export interface Hall {
  readonly meetingId: string;
  readonly chair: Visitor;
  readonly code: string;
  /** Ids, in the order of the agenda. */
  readonly items: readonly string[];
  person(id: string): Promise<Visitor>;
  seatOf(personId: string): Promise<string>;
}

/** Called, and nobody has come yet. */
export async function meetingCalled(town: Town, changes: Record<string, unknown> = {}): Promise<Hall> {
  const people = new Map<string, Promise<Visitor>>();
  const person = (id: string): Promise<Visitor> => {
    if (!people.has(id)) people.set(id, town.person(id));
    return people.get(id)!;
  };
  const chair = await person(PERSON.zhangWenjing);
  const meetingId = await schedule(chair, changes);
  const { meeting } = await chair.ask(
    'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode agenda { id } } }',
    { id: meetingId },
  );
  return {
    ...{ meetingId, chair, person, code: meeting.checkInCode },
    items: meeting.agenda.map(({ id }: { id: string }) => id),
    seatOf: async personId => {
      const asked = 'query ($id: ID!) { myMeeting(id: $id) { seat { seatId } } }';
      const { myMeeting } = await (await person(personId)).ask(asked, { id: meetingId });
      return myMeeting.seat.seatId;
    },
  };
}

/** One of each party, and a second resident; all of them vote. The adviser from the town stays away. */
export const FULL_HALL: readonly string[] = [
  PERSON.zhangWenjing,
  PERSON.wangMin,
  PERSON.chenGuodong,
  PERSON.liuGuilan,
  PERSON.liQiang,
];

/** These have checked in, and the chair has opened the meeting. */
export async function meetingInSession(town: Town, present: readonly string[] = FULL_HALL): Promise<Hall> {
  const hall = await meetingCalled(town);
  for (const id of present) await checkIn(await hall.person(id), hall.meetingId, hall.code);
  await hall.chair.ask(ACT.openMeeting, { meetingId: hall.meetingId });
  return hall;
}

export function checkIn(person: Visitor, meetingId: string, code: string): Promise<Record<string, any>> {
  return person.ask(ACT.checkIn, { input: { meetingId, code } });
}
