import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { FULL_HALL, meetingCalled, meetingInSession, schedule, type Hall } from '../town/a-meeting.js';
import { motionAdopted, motionPut, resolutionAdopted, toTheFirm } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

describe('many at once', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('one seat that votes ten times with different choices has one vote', async () => {
    const hall = await meetingInSession(town);
    const motionId = await motionPut(hall);
    const seatId = await hall.seatOf(PERSON.liuGuilan);
    const resident = await hall.person(PERSON.liuGuilan);
    const choices = Array.from({ length: 10 }, (_, index) => ['FOR', 'AGAINST', 'ABSTAIN'][index % 3]!);
    const ends = await atOnce(choices, choice =>
      outcome(resident, ACT.castVote, { input: { meetingId: hall.meetingId, motionId, seatId, choice } }),
    );
    const kept = await town.database.source.query<{ choice: string }[]>(
      'SELECT choice FROM motion_vote WHERE motion_id = $1',
      [motionId],
    );
    expect(kept).toHaveLength(1);
    expect(ends).toEqual(choices.map(choice => (choice === kept[0]!.choice ? 'done' : 'ALREADY_VOTED')));
  });

  it('of ten clicks that open an item one opens it', async () => {
    const { chair, meetingId, items } = await meetingInSession(town);
    const input = { meetingId, itemId: items[1] };
    const ends = await atOnce(Array(10).fill(input), each =>
      outcome(chair, ACT.openAgendaItem, { input: each }),
    );
    expect(ends.sort()).toEqual([...Array(9).fill('ITEM_ALREADY_OPEN'), 'done']);
  });

  it('of four items opened at once each is opened, and the last one stays open alone', async () => {
    const { chair, meetingId, items } = await meetingInSession(town);
    await atOnce(items, itemId => outcome(chair, ACT.openAgendaItem, { input: { meetingId, itemId } }));
    const { meeting } = await chair.ask('query ($id: ID!) { meeting(id: $id) { agenda { state } } }', {
      id: meetingId,
    });
    expect(meeting.agenda.map(({ state }: { state: string }) => state).sort()).toEqual([
      ...['CLOSED', 'CLOSED', 'CLOSED'],
      'OPEN',
    ]);
  });

  it('of ten motions put at once one is voted on', async () => {
    const { chair, meetingId, items } = await meetingInSession(town);
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
    const ends = await atOnce(Array.from({ length: 10 }, randomUUID), id =>
      outcome(chair, ACT.putMotion, { input: { id, meetingId, text: '翻修路面' } }),
    );
    expect(ends.sort()).toEqual([...Array(9).fill('MOTION_OPEN'), 'done']);
  });

  it('of ten answers at once one is kept', async () => {
    const resolutionId = await resolutionAdopted(await meetingInSession(town));
    const firm = await town.person(PERSON.liQiang);
    const ends = await atOnce(Array.from({ length: 10 }, String), text =>
      outcome(firm, ACT.answerResolution, { input: { resolutionId, text, doneBy: '2099-01-01' } }),
    );
    expect(ends.sort()).toEqual([...Array(9).fill('ALREADY_ANSWERED'), 'done']);
  });

  it('resolutions adopted at once are numbered one after another', async () => {
    const hall = await meetingInSession(town);
    const motionId = await motionAdopted(hall);
    const inputs = [1, 2, 3, 4, 5].map(() => toTheFirm(hall, motionId));
    await atOnce(inputs, input => hall.chair.ask(ACT.adoptResolution, { input }));
    const { meeting } = await hall.chair.ask(
      'query ($id: ID!) { meeting(id: $id) { number outcomes { number } } }',
      {
        id: hall.meetingId,
      },
    );
    const within = meeting.outcomes.map(({ number }: { number: string }) => number.split('-')[1]);
    expect(within.sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('meetings called at once are numbered one after another', async () => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const ids = await atOnce(Array(8).fill({}), changes => schedule(secretary, changes));
    const rows = await town.database.source.query<{ number: number }[]>(
      'SELECT number FROM meeting WHERE id = ANY ($1) ORDER BY number',
      [ids],
    );
    const numbers = rows.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
  });

  it('whoever comes, raises a hand or leaves the list, the record has no holes and all end with the newest', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, code, chair } = hall;
    const followers = await Promise.all(FULL_HALL.map(async id => (await hall.person(id)).follow(meetingId)));
    await Promise.all(followers.map(follower => follower.step(0)));
    await atOnce([...FULL_HALL, ...FULL_HALL, ...FULL_HALL, ...FULL_HALL], async id =>
      (await hall.person(id)).ask(ACT.checkIn, { input: { meetingId, code } }),
    );
    await chair.ask(ACT.openMeeting, { meetingId });
    await atOnce(FULL_HALL, async id => (await hall.person(id)).ask(ACT.requestToSpeak, { meetingId }));
    await atOnce(FULL_HALL, async id =>
      (await hall.person(id)).ask(ACT.withdrawRequestToSpeak, { meetingId }),
    );
    expect(await record(town, hall)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    for (const follower of followers) {
      await follower.sees(view => view['seq'] === 17);
      const seen = follower.steps.map(({ seq }) => seq);
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
      await follower.stop();
    }
  });
});

function atOnce<T, R>(inputs: readonly T[], ask: (input: T) => Promise<R>): Promise<R[]> {
  return Promise.all(inputs.map(ask));
}

/** `done`, or the code of the refusal. */
async function outcome(who: Visitor, document: string, variables: object): Promise<string> {
  const { body } = await who.post(document, variables);
  return body.errors ? body.errors[0].extensions.code : 'done';
}

async function record({ database }: Town, { meetingId }: Hall): Promise<number[]> {
  const rows = await database.source.query<{ seq: number }[]>(
    'SELECT seq FROM meeting_event WHERE meeting_id = $1 ORDER BY seq',
    [meetingId],
  );
  return rows.map(({ seq }) => seq);
}
