import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, meetingCalled, meetingInSession, type Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';

describe('a phone that comes back', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('and missed nothing gets a bare cursor, and then what happens next', async () => {
    const hall = await meetingInSession(town);
    const cursor = await lastCursor(hall);
    const back = hall.chair.follow(hall.meetingId, { after: cursor });
    expect(await back.step(0)).toEqual({ cursor, seq: 7, view: null });
    await openItem(hall, 0);
    expect(await back.step(1)).toMatchObject({ seq: 8, view: { seq: 8, openItemId: hall.items[0] } });
    await back.stop();
  });

  it('and missed much gets the newest view alone', async () => {
    const hall = await meetingInSession(town);
    const cursor = await lastCursor(hall);
    for (const index of [0, 1, 2]) await openItem(hall, index);
    const back = hall.chair.follow(hall.meetingId, { after: cursor });
    expect(await back.step(0)).toMatchObject({ seq: 10, view: { openItemId: hall.items[2] } });
    await openItem(hall, 3);
    expect(await back.step(1)).toMatchObject({ seq: 11 });
    await back.stop();
  });

  it.each([
    ['from before the data was restored', (cursor: string) => cursor.replace(/^[^.]+/, '0badc0de')],
    ['that is nonsense', () => 'yesterday'],
    ['that is empty', () => ''],
  ])('with a cursor %s gets the newest view', async (_which, cursorOf) => {
    const hall = await meetingInSession(town);
    const back = hall.chair.follow(hall.meetingId, { after: cursorOf(await lastCursor(hall)) });
    expect((await back.step(0)).view).toMatchObject({ seq: 7 });
    await back.stop();
  });

  it('while others follow all along sees the same as they do', async () => {
    const hall = await meetingCalled(town);
    const always = hall.chair.follow(hall.meetingId);
    const { cursor } = await always.step(0);
    const back = hall.chair.follow(hall.meetingId, { after: cursor });
    expect((await back.step(0)).view).toBeNull();
    await checkIn(await hall.person(PERSON.liQiang), hall.meetingId, hall.code);
    expect(await back.step(1)).toEqual(await always.step(1));
    await Promise.all([always.stop(), back.stop()]);
  });

  it('hears of what was done under an id in capitals', async () => {
    const hall = await meetingInSession(town);
    const phone = hall.chair.follow(hall.meetingId);
    await phone.step(0);
    const input = { meetingId: hall.meetingId.toUpperCase(), itemId: hall.items[1]!.toUpperCase() };
    await hall.chair.ask(ACT.openAgendaItem, { input });
    expect((await phone.step(1)).view).toMatchObject({ openItemId: hall.items[1] });
    await phone.stop();
  });
});

async function lastCursor({ chair, meetingId }: Hall): Promise<string> {
  const follower = chair.follow(meetingId);
  const { cursor } = await follower.step(0);
  await follower.stop();
  return cursor;
}

async function openItem({ chair, meetingId, items }: Hall, index: number): Promise<void> {
  await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[index] } });
}
