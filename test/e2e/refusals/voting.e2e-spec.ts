import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, meetingInSession, type Hall } from '../town/a-meeting.js';
import { motionNotAdopted, motionPut, vote } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf, refusedWithoutTrace } from '../town/records.js';

describe('a vote', () => {
  let town: Town;
  let hall: Hall;
  let ended: string;
  let running: string;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town, [PERSON.zhangWenjing, PERSON.chenGuodong, PERSON.liuGuilan]);
    ended = await motionNotAdopted(hall);
    running = await motionPut(hall);
    await vote(hall, PERSON.chenGuodong, running, 'FOR');
  });
  afterAll(() => town.close());

  const refused = async (personId: string, changes: Record<string, unknown> = {}) => {
    const seatId = await hall.seatOf(personId);
    const input = { meetingId: hall.meetingId, motionId: running, seatId, choice: 'FOR', ...changes };
    return refusedWithoutTrace(town, await hall.person(personId), ACT.castVote, { input });
  };

  it.each(['AGAINST', 'ABSTAIN'])('that was given cannot become %s', async choice => {
    expect(await refused(PERSON.chenGuodong, { choice })).toEqual({ code: 'ALREADY_VOTED', field: 'seatId' });
  });

  it('given again gets the receipt of the first, and counts once', async () => {
    const before = await recordsOf(town);
    const again = await vote(hall, PERSON.chenGuodong, running, 'FOR');
    const { myMeeting } = await (
      await hall.person(PERSON.chenGuodong)
    ).ask('query ($id: ID!) { myMeeting(id: $id) { seat { vote { motionId seatId choice at } } } }', {
      id: hall.meetingId,
    });
    expect(again).toEqual(myMeeting.seat.vote);
    expect(await recordsOf(town)).toEqual(before);
  });

  it("is not given from somebody else's seat", async () => {
    const seatId = await hall.seatOf(PERSON.chenGuodong);
    expect(await refused(PERSON.liuGuilan, { seatId })).toEqual({ code: 'SEAT_NOT_HELD', field: 'seatId' });
  });

  it('is not given from a seat that there is not', async () => {
    const refusal = await refused(PERSON.liuGuilan, { seatId: randomUUID() });
    expect(refusal).toEqual({ code: 'SEAT_NOT_HELD', field: 'seatId' });
  });

  it('is not given by who stayed at home', async () => {
    expect(await refused(PERSON.wangMin)).toEqual({ code: 'SEAT_NOT_PRESENT' });
  });

  it('is not given by who only advises', async () => {
    await checkIn(await hall.person(PERSON.heZhiyuan), hall.meetingId, hall.code);
    expect(await refused(PERSON.heZhiyuan)).toEqual({ code: 'SEAT_HAS_NO_VOTE', field: 'seatId' });
  });

  it('is not given after the result', async () => {
    expect(await refused(PERSON.liuGuilan, { motionId: ended })).toEqual({ code: 'MOTION_NOT_OPEN' });
  });

  it('is not given on a motion that there is not, or of another meeting', async () => {
    const notFound = { code: 'MOTION_NOT_FOUND', field: 'motionId' };
    expect(await refused(PERSON.liuGuilan, { motionId: randomUUID() })).toEqual(notFound);
    const elsewhere = await motionPut(await meetingInSession(town));
    expect(await refused(PERSON.liuGuilan, { motionId: elsewhere })).toEqual(notFound);
  });

  it('has no fourth choice', async () => {
    expect(await refused(PERSON.liuGuilan, { choice: 'PERHAPS' })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'choice',
    });
  });

  it('is announced once', async () => {
    const announcing = { input: { meetingId: hall.meetingId, motionId: ended } };
    const refusal = await refusedWithoutTrace(town, hall.chair, ACT.announceResult, announcing);
    expect(refusal).toEqual({ code: 'MOTION_NOT_OPEN' });
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['议'.repeat(10_000), 'TEXT_TOO_LONG'],
  ])('is not put on a text such as %.3j…', async (text, code) => {
    const input = { id: randomUUID(), meetingId: hall.meetingId, text };
    const refusal = await refusedWithoutTrace(town, hall.chair, ACT.putMotion, { input });
    expect(refusal).toEqual({ code, field: 'text' });
  });
});
