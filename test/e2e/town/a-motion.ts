import { randomUUID } from 'node:crypto';
import { ORGANISATION } from '../../../apps/api/src/demo/demo-ids.js';
import type { Hall } from './a-meeting.js';
import { FULL_HALL } from './a-meeting.js';
import { ACT } from './acts.js';

/** Seats are voting on it. Opens the first item if none is open. @returns its id */
export async function motionPut({ chair, meetingId, items }: Hall): Promise<string> {
  const { meeting } = await chair.ask('query ($id: ID!) { meeting(id: $id) { openItemId } }', {
    id: meetingId,
  });
  if (!meeting.openItemId) await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
  const id = randomUUID();
  await chair.ask(ACT.putMotion, { input: { id, meetingId, text: '由物业企业翻修积水路面' } });
  return id;
}

export async function vote(
  { meetingId, person, seatOf }: Hall,
  personId: string,
  motionId: string,
  choice: string,
): Promise<Record<string, any>> {
  const input = { meetingId, motionId, seatId: await seatOf(personId), choice };
  return (await (await person(personId)).ask(ACT.castVote, { input }))['castVote'];
}

/** Everybody in a full hall was for it. */
export async function motionAdopted(hall: Hall, voters: readonly string[] = FULL_HALL): Promise<string> {
  const motionId = await motionPut(hall);
  for (const personId of voters) await vote(hall, personId, motionId, 'FOR');
  await announce(hall, motionId);
  return motionId;
}

/** Nobody voted. */
export async function motionNotAdopted(hall: Hall): Promise<string> {
  const motionId = await motionPut(hall);
  await announce(hall, motionId);
  return motionId;
}

/** Input for the resolution that the firm must answer. */
export function toTheFirm(
  { meetingId }: Hall,
  motionId: string,
  changes: Record<string, unknown> = {},
): Record<string, any> {
  return {
    ...{ id: randomUUID(), meetingId, motionId, addresseeId: ORGANISATION.lanting },
    ...{ text: '翻修破损积水路面', dueOn: '2099-12-31' },
    ...changes,
  };
}

export async function resolutionAdopted(hall: Hall, changes: Record<string, unknown> = {}): Promise<string> {
  const input = toTheFirm(hall, await motionAdopted(hall), changes);
  return (await hall.chair.ask(ACT.adoptResolution, { input }))['adoptResolution'].id;
}

async function announce({ chair, meetingId }: Hall, motionId: string): Promise<void> {
  await chair.ask(ACT.announceResult, { input: { meetingId, motionId } });
}
