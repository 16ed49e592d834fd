import { randomUUID } from 'node:crypto';
import { ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, FULL_HALL, meetingCalled, meetingInSession } from '../town/a-meeting.js';
import { motionAdopted, motionPut, toTheFirm, vote } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { chairs, recorded, refused, seen } from './a-session.js';

const WITHOUT_FIRM = FULL_HALL.filter(id => id !== PERSON.liQiang);

describe('the chair of a meeting in session', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  const rows = (sql: string, values: unknown[]) => town.database.source.query(sql, values);

  describe('the list of speakers', () => {
    it('goes to points of order first and then to the party that has spoken least', async () => {
      const hall = await meetingInSession(town);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
      const { meetingId } = hall;
      const [chen, liu, li] = [PERSON.chenGuodong, PERSON.liuGuilan, PERSON.liQiang];
      const ask = async (id: string, kind?: string) =>
        (await hall.person(id)).ask(
          'mutation ($meetingId: ID!, $kind: SpeechKind) { requestToSpeak(meetingId: $meetingId, kind: $kind) { seat { placeInQueue } } }',
          { meetingId, kind },
        );
      await ask(chen);
      await chairs(hall, 'giveFloor', { requestId: (await seen(hall))['waiting'][0].id, minutes: 2 });
      await ask(liu);
      await ask(li);
      expect(await seen(hall)).toMatchObject({
        ...{ whyNext: 'LEAST_SPOKEN', waiting: [{ name: '李强' }, { name: '刘桂兰' }] },
        floor: { name: '陈国栋', kind: 'SPEECH' },
      });
      expect((await ask(PERSON.wangMin, 'POINT_OF_ORDER'))['requestToSpeak']).toEqual({
        seat: { placeInQueue: 1 },
      });
      expect(await seen(hall)).toMatchObject({
        whyNext: 'POINT_OF_ORDER',
        waiting: [{ name: '王敏' }, {}, {}],
      });
      await (await hall.person(chen)).ask(ACT.giveBackFloor, { meetingId });
      expect((await seen(hall))['floor']).toBeNull();
      const order = (await seen(hall))['waiting'][0];
      expect(await refused(hall, 'giveFloor', { requestId: order.id, minutes: 5 })).toEqual({
        ...{ code: 'SPEAKING_LIMIT', field: 'minutes' },
      });
      await chairs(hall, 'giveFloor', { requestId: order.id });
      const { floor } = await seen(hall);
      expect(Date.parse(floor.endsAt) - Date.parse(floor.since)).toBe(60_000);
      // The chair may choose anybody, and any of them may still reply.
      await chairs(hall, 'giveFloor', { requestId: (await seen(hall))['waiting'][1].id });
      await ask(li, 'REPLY');
      expect(await seen(hall)).toMatchObject({ whyNext: 'REPLY', floor: { name: '刘桂兰' } });
      expect(await refused(hall, 'giveBackFloor', {}, await hall.person(li))).toEqual({
        code: 'NOT_SPEAKING',
      });
    });

    it('has nothing to reply to before another party has spoken', async () => {
      const hall = await meetingInSession(town);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
      const firm = await hall.person(PERSON.liQiang);
      const asked = 'mutation ($id: ID!) { requestToSpeak(meetingId: $id, kind: REPLY) { seq } }';
      expect(await firm.refusal(asked, { id: hall.meetingId })).toMatchObject({
        code: 'NOTHING_TO_REPLY_TO',
      });
    });
  });

  describe('a recess', () => {
    it('stops everything until the chair goes on', async () => {
      const hall = await meetingInSession(town);
      const liu = await hall.person(PERSON.liuGuilan);
      await liu.ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
      await chairs(hall, 'giveFloor', { requestId: (await seen(hall))['waiting'][0].id });
      const until = new Date(Date.now() + 600_000).toISOString();
      await chairs(hall, 'beginRecess', { until });
      expect(await seen(hall)).toMatchObject({ state: 'IN_SESSION', recess: { until }, floor: null });
      const resting = { code: 'MEETING_IN_RECESS' };
      expect(await refused(hall, 'openAgendaItem', { itemId: hall.items[0] })).toEqual(resting);
      expect(await refused(hall, 'requestToSpeak', {}, liu)).toEqual(resting);
      await chairs(hall, 'endRecess');
      expect((await seen(hall))['recess']).toBeNull();
      expect(await refused(hall, 'endRecess')).toEqual({ code: 'NOT_IN_RECESS' });
    });
  });

  describe('a party stays away', () => {
    it('and is not bound, but summoned again with what could not be settled (case 74)', async () => {
      const hall = await meetingInSession(town, WITHOUT_FIRM);
      const { meeting } = await hall.chair.ask('query ($id: ID!) { meeting(id: $id) { standing } }', {
        id: hall.meetingId,
      });
      expect(meeting.standing).toBe('CONSULTATION');
      const motionId = await motionAdopted(hall, WITHOUT_FIRM);
      const binding = toTheFirm(hall, motionId, { addresseeId: ORGANISATION.lanting });
      expect(await hall.chair.refusal(ACT.adoptResolution, { input: binding })).toMatchObject({
        code: 'ADDRESSEE_NOT_PRESENT',
      });
      const again = { id: randomUUID(), startsAt: '2099-03-01T11:30:00Z', venue: '议事厅' };
      expect(await refused(hall, 'resummonMeeting', again)).toEqual({ code: 'MEETING_NOT_OVER' });
      await chairs(hall, 'adjournMeeting');
      const calls = await Promise.all(
        [again, { ...again, id: randomUUID() }].map(async input => {
          const { body } = await hall.chair.post(ACT.resummonMeeting, {
            input: { meetingId: hall.meetingId, ...input },
          });
          return body.errors?.[0].extensions.code ?? body.data.resummonMeeting.meetingId;
        }),
      );
      expect(calls).toContain('RESUMMONED_ALREADY');
      const called = calls.find(end => end !== 'RESUMMONED_ALREADY')!;
      const { agenda } = await seen({ ...hall, meetingId: called });
      expect(agenda.map(({ carriedFrom }: any) => carriedFrom)).toEqual(hall.items.slice(1));
      const complete = await meetingInSession(town);
      await chairs(complete, 'adjournMeeting');
      expect(await refused(complete, 'resummonMeeting', { ...again, id: randomUUID() })).toEqual({
        code: 'NOT_A_CONSULTATION',
      });
    });
  });

  it('fails in mid-vote, and the secretary goes on with what was voted so far', async () => {
    const hall = await meetingCalled(town, { chairId: PERSON.liuGuilan });
    for (const id of FULL_HALL) await checkIn(await hall.person(id), hall.meetingId, hall.code);
    const chair = await hall.person(PERSON.liuGuilan);
    const theirs = { ...hall, chair };
    await chair.ask(ACT.openMeeting, { meetingId: hall.meetingId });
    const motionId = await motionPut(theirs);
    await vote(hall, PERSON.liQiang, motionId, 'FOR');
    const { seq: expectedSeq } = await seen(theirs);
    const secretary = await hall.person(PERSON.zhangWenjing);
    const follower = secretary.follow(hall.meetingId, { audience: 'CHAIR' });
    await secretary.ask(ACT.takeChair, { meetingId: hall.meetingId });
    await secretary.ask(ACT.takeChair, { meetingId: hall.meetingId });
    await follower.sees(view => view['chairName'] === '张文静');
    // The laptop comes back: it is told that it is not in the chair any more.
    expect(await refused(theirs, 'announceResult', { motionId })).toEqual({ code: 'NOT_ENTITLED' });
    expect(await refused(hall, 'announceResult', { motionId, expectedSeq })).toEqual({ code: 'STALE' });
    await chairs(hall, 'announceResult', { motionId });
    expect((await follower.sees(view => view['motions'][0]?.result))['motions'][0].result.for).toBe(1);
    await chairs(hall, 'handOverChair', { seatId: await hall.seatOf(PERSON.chenGuodong) });
    expect((await seen(hall))['chairName']).toBe('陈国栋');
    expect(await recorded(hall, rows)).toEqual(expect.arrayContaining(['CHAIR_TAKEN', 'CHAIR_HANDED_OVER']));
    expect(await refused(hall, 'takeChair', {}, await hall.person(PERSON.liQiang))).toEqual({
      code: 'NOT_ENTITLED',
    });
    await follower.stop();
  });
});
