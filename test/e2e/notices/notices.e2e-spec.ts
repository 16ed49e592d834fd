import { dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, schedule } from '../town/a-meeting.js';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { daysAhead, DO, meetingNoticed, noticeFor, noticesOf, recipientsFor, recordOf } from './a-notice.js';

const NOTICES_LIVE = 'subscription { myNoticesLive { cursor unread notices { meetingId readAt } } }';

describe('the notice of a meeting', () => {
  let town: Town;
  let secretary: Visitor;
  let resident: Visitor;
  const clock = new SetClock();
  beforeAll(async () => {
    town = await openTown({ clock });
    secretary = await town.person(PERSON.zhangWenjing);
    resident = await town.person(PERSON.liuGuilan);
  });
  afterAll(() => town.close());
  beforeEach(() => clock.setRight());

  describe('is given', () => {
    it('three days before, to everybody with a seat, voting or not', async () => {
      const meetingId = await schedule(secretary, { startsAt: daysAhead(3) });
      expect(await noticeFor(secretary, meetingId)).toMatchObject({
        ...{ given: [], standing: 'NONE', nowIsInTime: true, viewerMayNotify: true },
        lead: { days: 3, urgentAllowed: true },
      });
      await secretary.ask(DO.give, { input: { meetingId } });
      const given = await noticeFor(resident, meetingId);
      expect(given).toMatchObject({ standing: 'IN_TIME', addressed: true, readAt: null, changes: null });
      expect(given['given']).toMatchObject([{ version: 1, kind: 'INVITATION', urgentReason: null }]);
      expect(given['given'][0].content).toEqual(given['planned']);
      const got = await recipientsFor(secretary, meetingId);
      expect(got.map(({ votes }) => votes)).toEqual([true, false, true, true, true, true]);
      expect(await recordOf(town, meetingId)).toContainEqual(
        expect.objectContaining({ type: 'NOTICE_GIVEN', version: 1, urgentReason: null }),
      );
    });

    it('too late only with a reason, which goes into the record', async () => {
      const meetingId = await schedule(secretary, { startsAt: daysAhead(2) });
      const refused = await refusedWithoutTrace(town, secretary, DO.give, { input: { meetingId } });
      expect(refused).toEqual({ code: 'NOTICE_TOO_LATE', field: 'urgentReason', days: 3 });
      const { earliestDay, nowIsInTime } = await noticeFor(secretary, meetingId);
      expect([earliestDay, nowIsInTime]).toEqual([dayOf(new Date(daysAhead(3))), false]);
      await secretary.ask(DO.give, { input: { meetingId, urgentReason: '水管爆裂，等不起' } });
      expect(await noticeFor(secretary, meetingId)).toMatchObject({
        ...{ standing: 'URGENT', given: [{ urgentReason: '水管爆裂，等不起' }] },
      });
      expect(await recordOf(town, meetingId)).toContainEqual(
        expect.objectContaining({ type: 'NOTICE_GIVEN', urgentReason: '水管爆裂，等不起' }),
      );
    });

    it('once', async () => {
      const meetingId = await meetingNoticed(secretary);
      const again = await refusedWithoutTrace(town, secretary, DO.give, { input: { meetingId } });
      expect(again.code).toBe('NOTICE_ALREADY_GIVEN');
    });

    it('by whoever calls such meetings or chairs this one, and nobody else', async () => {
      const meetingId = await schedule(secretary, { startsAt: daysAhead(5), chairId: PERSON.chenGuodong });
      const chair = await town.person(PERSON.chenGuodong);
      const refusals = await Promise.all([
        resident.refusal(DO.give, { input: { meetingId } }),
        resident.refusal(DO.change, { input: { meetingId, venue: '操场' } }),
        resident.refusal(DO.cancel, { input: { meetingId, reason: '不开了' } }),
      ]);
      expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill('NOT_ENTITLED'));
      await expect(recipientsFor(resident, meetingId)).rejects.toThrow('NOT_ENTITLED');
      await chair.ask(DO.give, { input: { meetingId } });
      expect(await recipientsFor(chair, meetingId)).toHaveLength(6);
    });
  });

  describe('is read', () => {
    it('when its recipient opens it, and the first time counts', async () => {
      const meetingId = await meetingNoticed(secretary);
      expect(await noticesOf(resident)).toContainEqual(expect.objectContaining({ meetingId, readAt: null }));
      const { readNotice } = await resident.ask(DO.read, { input: { meetingId, version: 1 } });
      clock.putForward(1);
      const again = await resident.ask(DO.read, { input: { meetingId, version: 1 } });
      expect(again['readNotice']).toBe(readNotice);
      const read = (await recipientsFor(secretary, meetingId)).filter(({ readAt }) => readAt !== null);
      expect(read).toMatchObject([{ personId: PERSON.liuGuilan, readAt: readNotice, readVersion: 1 }]);
      expect(await noticesOf(resident)).toContainEqual(
        expect.objectContaining({ meetingId, readAt: readNotice }),
      );
    });

    it('by nobody to whom it was not addressed, nor before it is given', async () => {
      const meetingId = await meetingNoticed(secretary);
      const neighbour = await town.person(PERSON.zhouJianguo);
      const refused = await refusedWithoutTrace(town, neighbour, DO.read, {
        input: { meetingId, version: 1 },
      });
      expect(refused.code).toBe('NOTICE_NOT_ADDRESSED');
      expect((await resident.refusal(DO.read, { input: { meetingId, version: 2 } })).code).toBe(
        'NOTICE_NOT_ADDRESSED',
      );
      const elsewhere = await town.person(PERSON.zhengHongmei);
      expect((await elsewhere.refusal(DO.read, { input: { meetingId, version: 1 } })).code).toBe(
        'MEETING_NOT_FOUND',
      );
    });
  });

  it('is told live to whom it is addressed, with how much is unread, until it was read on any device', async () => {
    const client = socketClient(town.url, resident.headers);
    const live = client.iterate<any>({ query: NOTICES_LIVE });
    const next = async () => (await live.next()).value.data.myNoticesLive;
    const { unread, cursor } = await next();
    const meetingId = await meetingNoticed(secretary);
    const told = await next();
    expect(told).toMatchObject({
      unread: unread + 1,
      notices: expect.arrayContaining([{ meetingId, readAt: null }]),
    });
    expect(told.notices[0]).toEqual({ meetingId, readAt: null });
    expect(told.cursor).not.toBe(cursor);
    await resident.ask(DO.read, { input: { meetingId, version: 1 } });
    expect(await next()).toMatchObject({ unread });
    await client.dispose();

    const stranger = socketClient(town.url, {});
    const refused = await stranger.iterate<any>({ query: NOTICES_LIVE }).next();
    expect(refused.value.errors[0].extensions.code).toBe('NOT_SIGNED_IN');
    await stranger.dispose();
  });

  describe('goes out again', () => {
    it('by itself when time and venue change, with what is different from what was read', async () => {
      const meetingId = await meetingNoticed(secretary);
      const { given } = await noticeFor(resident, meetingId);
      await resident.ask(DO.read, { input: { meetingId, version: 1 } });
      const startsAt = daysAhead(7);
      await secretary.ask(DO.change, {
        input: { meetingId, startsAt, venue: '小区东门凉亭', reason: '议事厅维修' },
      });
      const changes = [
        { what: 'STARTS_AT', before: given[0].content.startsAt, after: startsAt },
        { what: 'VENUE', before: '党群服务中心二楼议事厅', after: '小区东门凉亭' },
      ];
      const seen = await noticeFor(resident, meetingId);
      expect(seen).toMatchObject({ readAt: null, changes, standing: 'IN_TIME' });
      expect(seen['given'].map(({ version, kind }: any) => [version, kind])).toEqual([
        [2, 'CHANGE'],
        [1, 'INVITATION'],
      ]);
      expect(seen['given'][0].content).toMatchObject({ reason: '议事厅维修', venue: '小区东门凉亭' });
      await resident.ask(DO.read, { input: { meetingId, version: 2 } });
      expect((await noticeFor(resident, meetingId))['changes']).toEqual(changes);
      const unread = await town.person(PERSON.liQiang);
      expect((await noticeFor(unread, meetingId))['changes']).toBeNull();
      expect((await recordOf(town, meetingId)).map(({ type }) => type)).toEqual([
        ...['MEETING_SCHEDULED', 'NOTICE_GIVEN', 'MEETING_CHANGED', 'NOTICE_GIVEN'],
      ]);
      const { meeting } = await resident.ask('query ($id: ID!) { meeting(id: $id) { venue startsAt } }', {
        id: meetingId,
      });
      expect(meeting).toEqual({ venue: '小区东门凉亭', startsAt });
    });

    it('not when nothing is different, nor to anybody who was not invited yet', async () => {
      const meetingId = await meetingNoticed(secretary);
      const { given } = await noticeFor(secretary, meetingId);
      const { title, venue, startsAt } = given[0].content;
      await secretary.ask(DO.change, { input: { meetingId, title, venue, startsAt } });
      expect((await noticeFor(secretary, meetingId))['given']).toHaveLength(1);
      const silent = await schedule(secretary, { startsAt: daysAhead(5) });
      await secretary.ask(DO.change, { input: { meetingId: silent, venue: '操场' } });
      expect((await noticeFor(secretary, silent))['given']).toEqual([]);
    });

    it('later without a lead time of its own, sooner only with one or a reason', async () => {
      const meetingId = await meetingNoticed(secretary);
      const sooner = { meetingId, startsAt: daysAhead(1) };
      expect((await refusedWithoutTrace(town, secretary, DO.change, { input: sooner })).code).toBe(
        'NOTICE_TOO_LATE',
      );
      await secretary.ask(DO.change, { input: { ...sooner, urgentReason: '台风要来' } });
      expect(await noticeFor(secretary, meetingId)).toMatchObject({
        ...{ standing: 'URGENT', given: [{ version: 2, urgentReason: '台风要来' }, { version: 1 }] },
      });
      await secretary.ask(DO.change, { input: { meetingId, startsAt: daysAhead(9) } });
      expect(await noticeFor(secretary, meetingId)).toMatchObject({
        given: [{ version: 3, urgentReason: null }, {}, {}],
      });
    });

    it('not into the past', async () => {
      const meetingId = await meetingNoticed(secretary);
      const input = { meetingId, startsAt: daysAhead(-1) };
      expect((await refusedWithoutTrace(town, secretary, DO.change, { input })).code).toBe(
        'MEETING_IN_THE_PAST',
      );
    });

    it('a last time when the meeting is cancelled, which nobody can then open, change or join', async () => {
      const meetingId = await meetingNoticed(secretary);
      const coming = resident.follow(meetingId);
      await coming.step(0);
      await secretary.ask(DO.cancel, { input: { meetingId, reason: '台风' } });
      await coming.sees(view => view['view']?.state === 'CANCELLED' || view['seq'] === 3);
      await coming.stop();
      expect(await noticeFor(resident, meetingId)).toMatchObject({
        ...{
          state: 'CANCELLED',
          given: [{ version: 2, kind: 'CANCELLATION', content: { reason: '台风' } }, {}],
        },
      });
      const refusals = await Promise.all([
        secretary.refusal(DO.open, { meetingId }),
        secretary.refusal(DO.change, { input: { meetingId, venue: '操场' } }),
        secretary.refusal(DO.cancel, { input: { meetingId, reason: '再取消一次' } }),
      ]);
      expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill('MEETING_CANCELLED'));
      const { meetings } = await secretary.ask('{ meetings(state: CANCELLED) { id } }');
      expect(meetings).toContainEqual({ id: meetingId });
    });
  });

  describe('is no condition for opening', () => {
    const opened = async (meetingId: string): Promise<unknown> =>
      (await recordOf(town, meetingId)).find(({ type }) => type === 'MEETING_OPENED')?.['notice'];

    it.each([
      ['NONE', async (id: string) => void id],
      ['LATE', async (id: string) => void (await secretary.ask(DO.give, { input: { meetingId: id } }))],
    ])('and the record says how it stood: %s', async (standing, prepare) => {
      const hall = await meetingCalled(town, { startsAt: daysAhead(5) });
      await prepare(hall.meetingId);
      // Five days before the day that was announced.
      await town.database.source.query(
        `INSERT INTO attendance (id, seat_id, since) SELECT gen_random_uuid(), id, now() FROM meeting_seat WHERE meeting_id = $1`,
        [hall.meetingId],
      );
      await secretary.ask(DO.open, { meetingId: hall.meetingId });
      expect(await opened(hall.meetingId)).toBe(standing);
      expect(
        (await secretary.refusal(DO.change, { input: { meetingId: hall.meetingId, venue: '操场' } })).code,
      ).toBe('MEETING_ALREADY_OPEN');
    });
  });
});
