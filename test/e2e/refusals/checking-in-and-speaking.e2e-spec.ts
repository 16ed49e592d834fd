import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, meetingInSession, type Hall } from '../town/a-meeting.js';
import { ACT, type ActName } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf, refusedWithoutTrace } from '../town/records.js';

describe('at the door and at the microphone', () => {
  let town: Town;
  let called: Hall;
  let hall: Hall;
  let over: Hall;
  beforeAll(async () => {
    town = await openTown();
    called = await meetingCalled(town);
    hall = await meetingInSession(town);
    const waiting = await hall.person(PERSON.chenGuodong);
    await waiting.ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
    over = await meetingInSession(town);
    await over.chair.ask(ACT.adjournMeeting, { meetingId: over.meetingId });
  });
  afterAll(() => town.close());

  const refused = async (personId: string, act: ActName, variables: object) =>
    refusedWithoutTrace(town, await hall.person(personId), ACT[act], variables);

  it.each([
    ['a wrong code', () => ({ meetingId: called.meetingId, code: 'AAAA' })],
    ['no code', () => ({ meetingId: called.meetingId, code: '' })],
    ['a code of 10,000 characters', () => ({ meetingId: called.meetingId, code: '2'.repeat(10_000) })],
    ['the code of another meeting', () => ({ meetingId: called.meetingId, code: `${hall.code}?` })],
  ])('nobody comes in with %s', async (_what, input) => {
    const refusal = await refused(PERSON.liuGuilan, 'checkIn', { input: input() });
    expect(refusal).toEqual({ code: 'CHECK_IN_CODE_WRONG', field: 'code' });
  });

  it('nobody comes in after the end', async () => {
    const input = { meetingId: over.meetingId, code: over.code };
    expect(await refused(PERSON.heZhiyuan, 'checkIn', { input })).toEqual({ code: 'CHECK_IN_CLOSED' });
  });

  it('nobody comes in without a seat', async () => {
    const input = { meetingId: hall.meetingId, code: hall.code };
    expect(await refused(PERSON.wuYafang, 'checkIn', { input })).toEqual({ code: 'SEAT_NOT_HELD' });
  });

  it('coming in twice is harmless and leaves no second mark', async () => {
    const before = await recordsOf(town);
    const input = { meetingId: hall.meetingId, code: hall.code };
    await (await hall.person(PERSON.liuGuilan)).ask(ACT.checkIn, { input });
    expect(await recordsOf(town)).toEqual(before);
  });

  it.each([
    ['who already waits', PERSON.chenGuodong, () => hall, 'ALREADY_WAITING'],
    ['who is absent', PERSON.heZhiyuan, () => hall, 'SEAT_NOT_PRESENT'],
    ['who has no seat', PERSON.wuYafang, () => hall, 'SEAT_NOT_HELD'],
    ['before the opening', PERSON.liuGuilan, () => called, 'MEETING_NOT_OPEN'],
    ['after the end', PERSON.liuGuilan, () => over, 'MEETING_ADJOURNED'],
  ])('nobody raises a hand %s', async (_who, personId, where, code) => {
    const variables = { meetingId: where().meetingId };
    expect(await refused(personId, 'requestToSpeak', variables)).toEqual({ code });
  });

  it.each([
    ['that was not raised', PERSON.liuGuilan, 'NOT_WAITING'],
    ['without a seat', PERSON.wuYafang, 'SEAT_NOT_HELD'],
  ])('nobody takes down a hand %s', async (_what, personId, code) => {
    const variables = { meetingId: hall.meetingId };
    expect(await refused(personId, 'withdrawRequestToSpeak', variables)).toEqual({ code });
  });

  it('the floor goes to somebody who waits', async () => {
    const input = { meetingId: hall.meetingId, requestId: randomUUID(), minutes: 2 };
    const refusal = await refused(PERSON.zhangWenjing, 'giveFloor', { input });
    expect(refusal).toEqual({ code: 'NOT_WAITING', field: 'requestId' });
  });

  it.each([0, -3, 31])('nobody speaks for %d minutes', async minutes => {
    const input = { meetingId: hall.meetingId, requestId: randomUUID(), minutes };
    const refusal = await refused(PERSON.zhangWenjing, 'giveFloor', { input });
    expect(refusal).toEqual({ code: 'NUMBER_OUT_OF_RANGE', field: 'minutes' });
  });

  it('without a speaker there is no time to extend, and none to end', async () => {
    const { meetingId } = hall;
    const extending = { input: { meetingId, minutes: 1 } };
    expect(await refused(PERSON.zhangWenjing, 'extendSpeech', extending)).toEqual({
      code: 'NOBODY_SPEAKING',
    });
    expect(await refused(PERSON.zhangWenjing, 'endSpeech', { meetingId })).toEqual({
      code: 'NOBODY_SPEAKING',
    });
  });
});
