import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { chairs, refused, seen } from './a-session.js';

describe('the agenda of a meeting in session', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('is changed by its chair, and what was dealt with keeps its number', async () => {
    const hall = await meetingInSession(town);
    const [report, paving, complaint, charging] = hall.items;
    await chairs(hall, 'openAgendaItem', { itemId: report });
    await chairs(hall, 'moveAgendaItem', { itemId: charging, beforeId: paving });
    const leak = randomUUID();
    const item = { kind: 'DISCUSSION', title: '5 号楼漏水', minutes: 10 };
    await chairs(hall, 'insertAgendaItem', { id: leak, item, because: '今早发现', beforeId: charging });
    await chairs(hall, 'insertAgendaItem', { id: leak, item, because: '今早发现', beforeId: charging });
    await chairs(hall, 'postponeAgendaItem', { itemId: complaint, because: '物业未备材料' });
    await chairs(hall, 'withdrawAgendaItem', { itemId: paving, because: '已经解决' });
    await chairs(hall, 'closeAgendaItem', { itemId: report });
    const { agenda } = await seen(hall);
    expect(agenda.map((each: any) => [each.position, each.title, each.state])).toEqual([
      [1, '通报上次会议决议落实情况', 'CLOSED'],
      [2, '5 号楼漏水', 'PENDING'],
      [3, '非机动车充电桩选址', 'PENDING'],
      [4, '翻修破损积水路面', 'WITHDRAWN'],
      [5, '答复服务态度投诉', 'POSTPONED'],
    ]);
    expect(agenda[1].urgentBecause).toBe('今早发现');
    expect(agenda[4].droppedBecause).toBe('物业未备材料');
    await chairs(hall, 'reopenAgendaItem', { itemId: report });
    expect((await seen(hall))['openItemId']).toBe(report);
    expect(await refused(hall, 'openAgendaItem', { itemId: paving })).toEqual({ code: 'ITEM_DROPPED' });
    expect(await refused(hall, 'moveAgendaItem', { itemId: report, beforeId: null })).toEqual({
      ...{ code: 'ITEM_NOT_PENDING', field: 'itemId' },
    });
  });

  it('is not changed by two consoles that see different things', async () => {
    const hall = await meetingInSession(town);
    const { seq: expectedSeq } = await seen(hall);
    await (await hall.person(PERSON.liuGuilan)).ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[0], expectedSeq });
    const old = { itemId: hall.items[1], expectedSeq };
    expect(await refused(hall, 'openAgendaItem', old)).toEqual({ code: 'STALE' });
    expect(await refused(hall, 'moveAgendaItem', old)).toEqual({ code: 'STALE' });
    const off = { ...old, because: '稍后' };
    expect(await refused(hall, 'postponeAgendaItem', off)).toEqual({ code: 'STALE' });
    const over =
      'mutation ($id: ID!, $seq: Int) { adjournMeeting(meetingId: $id, expectedSeq: $seq) { seq } }';
    expect(await hall.chair.refusal(over, { id: hall.meetingId, seq: expectedSeq })).toMatchObject({
      code: 'STALE',
    });
    const { seq } = await seen(hall);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[1], expectedSeq: seq });
  });

  it('goes on in the next meeting with what this one did not finish, in one of two that ask at once', async () => {
    const hall = await meetingInSession(town);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[0] });
    await chairs(hall, 'postponeAgendaItem', { itemId: hall.items[2], because: '待测算' });
    await chairs(hall, 'adjournMeeting');
    const next = [await meetingCalled(town), await meetingCalled(town)];
    const { carriedOver } = await hall.chair.ask(
      'query ($id: ID!) { carriedOver(meetingId: $id) { id title meetingNumber } }',
      { id: next[0]!.meetingId },
    );
    const left = carriedOver.filter(({ id }: { id: string }) => hall.items.includes(id));
    expect(left.map(({ title }: { title: string }) => title)).toEqual([
      ...['翻修破损积水路面', '答复服务态度投诉', '非机动车充电桩选址'],
    ]);
    const ends = await Promise.all(
      next.map(async ({ meetingId }) => {
        const { body } = await hall.chair.post(ACT.takeCarriedOver, { meetingId });
        return body.errors?.[0].extensions.code ?? 'done';
      }),
    );
    expect(ends.toSorted()[1]).toBe('done');
    expect(['NOTHING_CARRIED_OVER', 'CARRIED_OVER_ALREADY']).toContain(ends.toSorted()[0]);
    const taker = next[ends.indexOf('done')]!;
    const { agenda } = await seen(taker);
    const carried = agenda.filter(({ carriedFrom }: any) => hall.items.includes(carriedFrom));
    expect(carried.map(({ title }: any) => title)).toEqual(left.map(({ title }: any) => title));
  });
});
