import { randomUUID } from 'node:crypto';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import type { Town } from './open-town.js';
import type { Visitor } from './visitor.js';

const SCHEDULE =
  'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { id number state } }';

/** Input for 翰林水岸's four-party meeting, with whatever a test wants different. */
export function fourPartyMeeting(changes: Record<string, unknown> = {}): Record<string, unknown> {
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
  const { scheduleMeeting } = await secretary.ask(SCHEDULE, { input: fourPartyMeeting(changes) });
  return scheduleMeeting.id;
}

export interface Hall {
  readonly meetingId: string;
  readonly chair: Visitor;
  /** The people in the room, by person id; each has checked in. */
  readonly people: ReadonlyMap<string, Visitor>;
  readonly seatOf: (personId: string) => Promise<string>;
  readonly items: readonly string[];
}

/** A meeting whose seats have checked in, and that the chair has opened. */
export async function meetingInSession(
  town: Town,
  present: readonly string[] = [
    PERSON.zhangWenjing,
    PERSON.wangMin,
    PERSON.chenGuodong,
    PERSON.liuGuilan,
    PERSON.liQiang,
  ],
): Promise<Hall> {
  const chair = await town.person(PERSON.zhangWenjing);
  const meetingId = await schedule(chair);
  const { meeting } = await chair.ask(
    'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode agenda { id } } }',
    { id: meetingId },
  );
  const people = new Map<string, Visitor>();
  for (const id of present) {
    const person = await town.person(id);
    await checkIn(person, meetingId, meeting.checkInCode);
    people.set(id, person);
  }
  await chair.ask('mutation ($id: ID!) { openMeeting(meetingId: $id) { seq } }', { id: meetingId });
  return {
    ...{ meetingId, chair, people },
    items: meeting.agenda.map(({ id }: { id: string }) => id),
    seatOf: async personId => {
      const person = people.get(personId) ?? (await town.person(personId));
      const { myMeeting } = await person.ask('query ($id: ID!) { myMeeting(id: $id) { seat { seatId } } }', {
        id: meetingId,
      });
      return myMeeting.seat.seatId;
    },
  };
}

export function checkIn(person: Visitor, meetingId: string, code: string): Promise<Record<string, any>> {
  return person.ask('mutation ($input: CheckInInput!) { checkIn(input: $input) { seat { presentSince } } }', {
    input: { meetingId, code },
  });
}
