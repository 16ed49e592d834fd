import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, FULL_HALL, type Hall, meetingCalled } from '../town/a-meeting.js';
import { motionPut } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { deskOf, enter, recorded, roomOf, seatAtDesk } from './at-the-desk.js';

const MINE = `query ($meetingId: ID!) { myMeeting(id: $meetingId) {
  seat { standIn presentSince } standsInFor { holderName standIn itemIds vote { motionId } } } }`;
const SPEAK_FOR = `mutation ($meetingId: ID!, $seatId: ID!) { requestToSpeak(meetingId: $meetingId, seatId: $seatId) { seq } }`;

describe('present by a letter of proxy', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  const letterFor = async (hall: Hall, from: string, to: string, changes: object = {}): Promise<object> => ({
    ...{ id: randomUUID(), meetingId: hall.meetingId, seatId: await hall.seatOf(from), holderId: to },
    ...{ reference: '2026 年 11 月 20 日委托书' },
    ...changes,
  });

  it('whoever holds it checks in and sits there, until the holder of the seat comes', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, chair } = hall;
    await chair.ask(ACT.enterProxy, { input: await letterFor(hall, PERSON.liuGuilan, PERSON.wuYafang) });
    const wu = await hall.person(PERSON.wuYafang);
    const code = async (): Promise<string> => (await roomOf(chair, hall))['checkInCode'];
    await wu.ask('mutation ($input: CheckInInput!) { checkIn(input: $input) { seq } }', {
      input: { meetingId, code: await code() },
    });
    expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({ way: 'CODE', standIn: '吴雅芳' });
    expect((await roomOf(chair, hall))['presence']).toContainEqual({
      ...{ party: 'RESIDENTS', total: 2, present: 1, remote: 0, byProxy: 1 },
    });
    await checkIn(await hall.person(PERSON.liuGuilan), meetingId, await code());
    expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({ way: 'CODE', standIn: null });
    expect((await deskOf(chair, hall))['proxies']).toEqual([]);
    expect((await recorded(town, hall)).map(({ type }) => type).slice(-2)).toEqual([
      'PROXY_WITHDRAWN',
      'SEAT_PRESENT',
    ]);
  });

  it('is one for a seat and one for a holder, makes no chain, and is taken in by the desk alone', async () => {
    const hall = await meetingCalled(town);
    const { chair } = hall;
    await chair.ask(ACT.enterProxy, { input: await letterFor(hall, PERSON.liuGuilan, PERSON.wuYafang) });
    const refused = async (from: string, to: string): Promise<string> =>
      (await chair.refusal(ACT.enterProxy, { input: await letterFor(hall, from, to) })).code;
    expect(await refused(PERSON.liuGuilan, PERSON.zhouJianguo)).toBe('PROXY_GIVEN_ALREADY');
    expect(await refused(PERSON.chenGuodong, PERSON.wuYafang)).toBe('PROXIES_TOO_MANY');
    expect(await refused(PERSON.chenGuodong, PERSON.liuGuilan)).toBe('PROXY_CHAIN');
    expect(await refused(PERSON.chenGuodong, PERSON.tangJun)).toBe('PROXY_HOLDER_UNKNOWN');
    const owner = await hall.person(PERSON.chenGuodong);
    const own = await letterFor(hall, PERSON.chenGuodong, PERSON.zhouJianguo);
    expect(await owner.refusal(ACT.enterProxy, { input: own })).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  it('votes for the seat on the items that it names, and the holder does not meanwhile', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, chair, items } = hall;
    const letter = await letterFor(hall, PERSON.liuGuilan, PERSON.wuYafang, { itemIds: [items[1]] });
    await chair.ask(ACT.enterProxy, { input: letter });
    for (const personId of FULL_HALL.filter(id => id !== PERSON.liuGuilan)) await enter(hall, personId);
    await enter(hall, PERSON.liuGuilan, { byProxy: true });
    await chair.ask(ACT.openMeeting, { meetingId });
    const vote = { meetingId, seatId: await hall.seatOf(PERSON.liuGuilan), choice: 'FOR' };
    const wu = await hall.person(PERSON.wuYafang);
    const first = await motionPut(hall);
    const outside = await wu.refusal(ACT.castVote, { input: { ...vote, motionId: first } });
    expect(outside).toMatchObject({ code: 'PROXY_NOT_FOR_ITEM' });
    await chair.ask(ACT.announceResult, { input: { meetingId, motionId: first } });
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[1] } });
    const motionId = await motionPut(hall);
    const liu = await hall.person(PERSON.liuGuilan);
    expect(await liu.refusal(ACT.castVote, { input: { ...vote, motionId } })).toMatchObject({
      code: 'SEAT_NOT_PRESENT',
    });
    const zhou = await hall.person(PERSON.zhouJianguo);
    expect(await zhou.refusal(ACT.castVote, { input: { ...vote, motionId } })).toMatchObject({
      code: 'SEAT_NOT_HELD',
    });
    await wu.ask(ACT.castVote, { input: { ...vote, motionId } });
    expect((await wu.ask(MINE, { meetingId }))['myMeeting']).toMatchObject({
      seat: null,
      standsInFor: [{ holderName: '刘桂兰', standIn: '吴雅芳', itemIds: [items[1]], vote: { motionId } }],
    });
    expect((await liu.ask(MINE, { meetingId }))['myMeeting']).toMatchObject({
      seat: { standIn: '吴雅芳', presentSince: null },
      standsInFor: [],
    });
  });

  it('speaks for the seat and leaves it, and the holder cannot meanwhile', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, chair } = hall;
    await chair.ask(ACT.enterProxy, { input: await letterFor(hall, PERSON.liuGuilan, PERSON.wuYafang) });
    await enter(hall, PERSON.liuGuilan, { byProxy: true });
    await enter(hall, PERSON.zhangWenjing);
    await chair.ask(ACT.openMeeting, { meetingId });
    const seatId = await hall.seatOf(PERSON.liuGuilan);
    const [wu, liu] = [await hall.person(PERSON.wuYafang), await hall.person(PERSON.liuGuilan)];
    await wu.ask(ACT.requestToSpeak, { meetingId });
    for (const act of [ACT.requestToSpeak, ACT.withdrawRequestToSpeak, ACT.leaveMeeting])
      expect(await liu.refusal(act, { meetingId })).toMatchObject({ code: 'SEAT_NOT_PRESENT' });
    const zhou = await hall.person(PERSON.zhouJianguo);
    expect(await zhou.refusal(SPEAK_FOR, { meetingId, seatId })).toMatchObject({
      ...{ code: 'SEAT_NOT_HELD', field: 'seatId' },
    });
    expect(await wu.refusal(SPEAK_FOR, { meetingId, seatId: 'hers' })).toMatchObject({
      code: 'INVALID_ID',
    });
    await wu.ask(ACT.withdrawRequestToSpeak, { meetingId });
    await wu.ask(SPEAK_FOR, { meetingId, seatId });
    await wu.ask(ACT.leaveMeeting, { meetingId });
    expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({ presentSince: null });
    expect(await wu.refusal(SPEAK_FOR, { meetingId, seatId })).toMatchObject({ code: 'SEAT_NOT_PRESENT' });
  });

  it('ends when it is withdrawn, and whoever sat there by it has left', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, chair } = hall;
    const letter = await letterFor(hall, PERSON.liuGuilan, PERSON.wuYafang);
    await chair.ask(ACT.enterProxy, { input: letter });
    await enter(hall, PERSON.liuGuilan, { byProxy: true });
    const [{ id: proxyId }] = (await deskOf(chair, hall))['proxies'];
    await chair.ask(ACT.withdrawProxy, { input: { meetingId, proxyId, why: '委托人来电撤回' } });
    expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({
      presentSince: null,
      leftAt: expect.any(String),
    });
    const input = {
      id: randomUUID(),
      meetingId,
      seatId: await hall.seatOf(PERSON.liuGuilan),
      byProxy: true,
    };
    expect(await chair.refusal(ACT.checkInAtDesk, { input })).toMatchObject({ code: 'PROXY_NOT_FOUND' });
  });
});
