import { fourPartyMeeting } from '../../town/a-meeting.js';
import { ACT } from '../../town/acts.js';
import type { Visitor } from '../../town/visitor.js';
import type { Cast, Facts } from './asked-about.js';

/** With a resolution adopted, and a motion being voted on. */
export async function inSessionAt(
  { ids, chairs, firmId, seats, newId }: Cast,
  { secretary, chair, manager }: Readonly<Record<'secretary' | 'chair' | 'manager', Visitor>>,
): Promise<Pick<Facts, 'meetingId' | 'itemId' | 'motionId' | 'seatId' | 'resolutionId'>> {
  const [meetingId, resolutionId] = [newId(1), newId(2)];
  await secretary.ask(ACT.scheduleMeeting, {
    input: fourPartyMeeting({
      ...{ id: meetingId, estateId: ids.estateId, chairId: chairs, title: '四方议事会', venue: '议事厅' },
      seats: seats.map(([party, personId]) => ({ party, personId })),
    }),
  });
  const { meeting } = await chair.ask(SEEN, { id: meetingId });
  for (const person of [chair, manager])
    await person.ask(ACT.checkIn, { input: { meetingId, code: meeting.checkInCode } });
  await chair.ask(ACT.openMeeting, { meetingId });
  const itemId: string = meeting.agenda[0].id;
  await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId } });
  const adopted = newId(3);
  await chair.ask(ACT.putMotion, { input: { id: adopted, meetingId, text: '翻修路面' } });
  for (const person of [chair, manager]) await vote(person, meetingId, adopted);
  await chair.ask(ACT.announceResult, { input: { meetingId, motionId: adopted } });
  const resolved = { id: resolutionId, meetingId, motionId: adopted, addresseeId: firmId };
  await chair.ask(ACT.adoptResolution, { input: { ...resolved, text: '翻修路面', dueOn: '2099-12-31' } });
  const motionId = newId(4);
  await chair.ask(ACT.putMotion, { input: { id: motionId, meetingId, text: '加装充电桩' } });
  const seatId = await seatOf(chair, meetingId);
  return { meetingId, itemId, motionId, seatId, resolutionId };
}

/** Minutes that wait to be confirmed, of another meeting of the same people. */
export async function minutesAt(
  { ids, chairs, seats, newId }: Pick<Cast, 'ids' | 'chairs' | 'seats' | 'newId'>,
  secretary: Visitor,
  chair: Visitor,
): Promise<string> {
  const meetingId = newId(21);
  await secretary.ask(ACT.scheduleMeeting, {
    input: fourPartyMeeting({
      ...{ id: meetingId, estateId: ids.estateId, chairId: chairs, title: '四方议事会', venue: '议事厅' },
      seats: seats.map(([party, personId]) => ({ party, personId })),
    }),
  });
  const { meeting } = await chair.ask(SEEN, { id: meetingId });
  await chair.ask(ACT.checkIn, { input: { meetingId, code: meeting.checkInCode } });
  for (const act of [ACT.openMeeting, ACT.adjournMeeting]) await chair.ask(act, { meetingId });
  const drafted = 'mutation ($meetingId: ID!) { draftMinutes(meetingId: $meetingId) { id } }';
  const { id } = (await chair.ask(drafted, { meetingId }))['draftMinutes'];
  await chair.ask('mutation ($id: ID!) { submitMinutes(minutesId: $id) { id } }', { id });
  return id;
}

export async function anEndedSeries(
  secretary: Visitor,
  { seats, ...about }: { id: string; estateId: string; chairId: string; seats: Cast['seats'] },
): Promise<void> {
  const { title, venue, agenda } = fourPartyMeeting();
  const rhythm = {
    every: 'MONTH',
    nth: 1,
    weekday: 4,
    minute: 1170,
    onHoliday: 'SKIP',
    startsOn: '2026-01-01',
  };
  await secretary.ask(ACT.startMeetingSeries, {
    input: {
      ...{ ...about, kind: 'FOUR_PARTY', title, venue, agenda, rhythm },
      seats: seats.map(([party, personId]) => ({ party, personId })),
    },
  });
  await secretary.ask(ACT.endMeetingSeries, { seriesId: about.id });
}

const SEEN = 'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode agenda { id } } }';

async function vote(person: Visitor, meetingId: string, motionId: string): Promise<void> {
  const seatId = await seatOf(person, meetingId);
  await person.ask(ACT.castVote, { input: { meetingId, motionId, seatId, choice: 'FOR' } });
}

async function seatOf(person: Visitor, meetingId: string): Promise<string> {
  const asked = 'query ($id: ID!) { myMeeting(id: $id) { seat { seatId } } }';
  return (await person.ask(asked, { id: meetingId }))['myMeeting'].seat.seatId;
}
