import { randomUUID } from 'node:crypto';
import type { Hall } from '../town/a-meeting.js';
import { ACT, type ActName } from '../town/acts.js';
import type { RefusalSeen, Visitor } from '../town/visitor.js';

const VIEW = `query ($id: ID!) { meeting(id: $id, audience: CHAIR) {
  seq state chairName openItemId projectedEnd serverTime whyNext
  recess { since until } undo { seq act until } quorum { met }
  parties { party spokenSeconds }
  agenda { id title position state spentSeconds urgentBecause droppedBecause carriedFrom }
  floor { name kind since endsAt } waiting { id name kind }
  motions { id text state secret matter putAt voted entitled missing { name }
    amends { motionId kind diff { change text } } amendedBy { motionId before }
    result { for against abstain notVoted votes { name choice } } }
} }`;

/** What the chair's console shows. */
export async function seen({ chair, meetingId }: Hall): Promise<Record<string, any>> {
  return (await chair.ask(VIEW, { id: meetingId }))['meeting'];
}

/** An act of the chair upon this meeting. */
export function chairs(hall: Hall, act: ActName, input: object = {}): Promise<Record<string, any>> {
  return hall.chair.ask(ACT[act], variables(hall, act, input));
}

/** What the chair, or somebody else, is refused with; the field is told when there is one. */
export async function refused(
  hall: Hall,
  act: ActName,
  input: object = {},
  who: Visitor = hall.chair,
): Promise<Omit<RefusalSeen, 'message'>> {
  const { message: _, ...refusal } = await who.refusal(ACT[act], variables(hall, act, input));
  return refusal;
}

export function variables({ meetingId }: Hall, act: ActName, input: object): object {
  return ACT[act].includes('$input') ? { input: { meetingId, ...input } } : { meetingId, ...input };
}

/** Moved on the open item. @returns its id */
export async function moved(hall: Hall, text: string): Promise<string> {
  const id = randomUUID();
  await chairs(hall, 'moveMotion', { id, text });
  return id;
}

/** The types of the record, in order. */
export async function recorded(
  hall: Hall,
  rows: (sql: string, values: unknown[]) => Promise<any>,
): Promise<string[]> {
  const events = await rows('SELECT type FROM meeting_event WHERE meeting_id = $1 ORDER BY seq', [
    hall.meetingId,
  ]);
  return events.map(({ type }: { type: string }) => type);
}
