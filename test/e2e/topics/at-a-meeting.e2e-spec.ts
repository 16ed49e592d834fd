import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingNoticed, noticeFor } from '../notices/a-notice.js';
import { fourPartyMeeting, meetingCalled } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { forgetJobs, workThrough } from '../worker/a-worker.js';
import { aTopic, filed, outcome, pooled, somebody, TOPIC, topicAs } from './a-topic.js';

describe('at a meeting', () => {
  let town: Town;
  let zhang: Visitor;
  let liu: Visitor;
  beforeAll(async () => {
    town = await openTown();
    zhang = await town.person(PERSON.zhangWenjing);
    liu = await town.person(PERSON.liuGuilan);
  });
  afterAll(() => town.close());

  const put = (meetingId: string, ...topicIds: string[]) => ({ input: { meetingId, topicIds } });

  it('a topic goes from the pool through the agenda to what was agreed, and everybody sees its course', async () => {
    const filer = await somebody(town, '顾小满');
    const id = await pooled(filer, zhang);
    const { meetingId, chair } = await meetingCalled(town);
    await zhang.ask(TOPIC.putTopicsOnAgenda, put(meetingId, id));
    expect(await outcome(zhang, TOPIC.putTopicsOnAgenda, put(meetingId, id))).toBe('done');
    const asked =
      'query ($id: ID!) { meeting(id: $id, audience: CHAIR) { agenda { id title summary source sourceRef } } }';
    const { meeting } = await chair.ask(asked, { id: meetingId });
    const topic = await topicAs(filer, id);
    expect(meeting.agenda.slice(4)).toEqual([
      {
        ...{ id: topic['meetings'][0].itemId, title: topic['title'], summary: aTopic()['text'] },
        ...{ source: 'OWNER', sourceRef: topic['number'] },
      },
    ]);
    const settle = (more: object) => ({ input: { topicId: id, text: '十二月前修好。', ...more } });
    expect(await outcome(zhang, TOPIC.settleTopic, settle({ outcome: 'AGREED' }))).toBe(
      'TOPIC_NOT_DISCUSSED',
    );
    await asIfDiscussed(town, topic['meetings'][0].itemId);
    await zhang.ask(TOPIC.settleTopic, settle({ outcome: 'AGREED' }));
    const settled = await topicAs(filer, id);
    expect(settled).toMatchObject({
      state: 'SETTLED',
      outcome: 'AGREED',
      meetings: [{ id: meetingId, current: false }],
    });
    expect(settled['timeline'].map((entry: any) => entry.type)).toEqual([
      ...['FILED', 'SCREENED', 'PUT_ON_AGENDA', 'SETTLED'],
    ]);
    expect(await outcome(zhang, TOPIC.settleTopic, settle({ outcome: 'AGREED' }))).toBe(
      'TOPIC_NOT_ON_AGENDA',
    );
  });

  it('called on topics alone needs no items of its own, and is called once for a retry', async () => {
    const topicIds = [await pooled(await somebody(town), zhang), await pooled(await somebody(town), zhang)];
    const input: Record<string, any> = { ...fourPartyMeeting({ agenda: [] }), topicIds };
    const { scheduleMeetingOnTopics: called } = await zhang.ask(TOPIC.scheduleMeetingOnTopics, { input });
    expect(called).toEqual({ id: input['id'], items: 2, viewerMayChair: true });
    const again = await zhang.ask(TOPIC.scheduleMeetingOnTopics, { input });
    expect(again['scheduleMeetingOnTopics']).toEqual(called);
    expect(await topicAs(zhang, topicIds[1]!)).toMatchObject({
      ...{ state: 'ON_AGENDA', meetings: [{ id: input['id'], current: true }] },
    });
  });

  it.each([
    ['neither topics nor items', { agenda: [] }, 'AGENDA_EMPTY'],
    ['items, and no topics', {}, 'TOPICS_TOO_MANY_AT_ONCE'],
  ])('called on %s is not called', async (_what, changes, code) => {
    const input = { ...fourPartyMeeting(changes), topicIds: [] };
    const refused = await refusedWithoutTrace(town, zhang, TOPIC.scheduleMeetingOnTopics, { input });
    expect(refused.code).toBe(code);
  });

  it('called on a topic that is not in the pool is not called at all', async () => {
    const topicIds = [await pooled(await somebody(town), zhang), await filed(await somebody(town))];
    const input = { ...fourPartyMeeting({ agenda: [] }), topicIds };
    const refused = await refusedWithoutTrace(town, zhang, TOPIC.scheduleMeetingOnTopics, { input });
    expect(refused.code).toBe('TOPIC_NOT_IN_POOL');
    expect(await topicAs(zhang, topicIds[0]!)).toMatchObject({ state: 'POOL' });
  });

  it('that has been announced is announced again with the topics that were added', async () => {
    const meetingId = await meetingNoticed(zhang);
    await forgetJobs(town);
    const topicIds = [await pooled(await somebody(town), zhang, { title: '西门路灯不亮' })];
    await zhang.ask(TOPIC.putTopicsOnAgenda, { input: { meetingId, topicIds } });
    // It would look day after day what became of the topic.
    await town.database.source.query(
      `DELETE FROM graphile_worker._private_jobs WHERE key LIKE 'topic-after-meeting %'`,
    );
    await workThrough(town);
    const { given } = await noticeFor(liu, meetingId);
    expect(given.map(({ kind }: any) => kind)).toEqual(['CHANGE', 'INVITATION']);
    expect(given[0].content.agenda.at(-1)).toBe('西门路灯不亮');
  });

  it('a matter for all owners leaves it as a draft of their vote', async () => {
    const id = await pooled(await somebody(town), zhang);
    const { meetingId } = await meetingCalled(town);
    await zhang.ask(TOPIC.putTopicsOnAgenda, put(meetingId, id));
    await asIfDiscussed(town, (await topicAs(liu, id))['meetings'][0].itemId);
    const input = { topicId: id, outcome: 'OWNERS_VOTE', text: '动用维修资金。' };
    expect(await outcome(zhang, TOPIC.settleTopic, { input })).toBe('MATTER_MISSING');
    await zhang.ask(TOPIC.settleTopic, { input: { ...input, matter: '278-5' } });
    expect(await topicAs(liu, id)).toMatchObject({ state: 'SETTLED', draft: { matter: '278-5' } });
  });

  it('what the meeting left over waits again, with its place in the queue', async () => {
    const id = await pooled(await somebody(town), zhang);
    const { pooledAt } = await topicAs(liu, id);
    const { meetingId } = await meetingCalled(town);
    await zhang.ask(TOPIC.putTopicsOnAgenda, put(meetingId, id));
    const back = { input: { topicId: id, reason: '时间不够' } };
    expect(await outcome(zhang, TOPIC.returnTopicToPool, back)).toBe('MEETING_STILL_HAS_IT');
    const { itemId } = (await topicAs(liu, id))['meetings'][0];
    await town.database.source.query(`UPDATE agenda_item SET state = 'POSTPONED' WHERE id = $1`, [itemId]);
    await zhang.ask(TOPIC.returnTopicToPool, back);
    expect(await topicAs(liu, id)).toMatchObject({
      state: 'POOL',
      pooledAt,
      meetings: [{ current: false }],
    });
  });

  it('is one meeting at a time, of the same estate, still to come, and only from the pool', async () => {
    const id = await pooled(await somebody(town), zhang);
    const raw = await filed(await somebody(town));
    const [one, other] = [await meetingCalled(town), await meetingCalled(town)];
    const ends = [one, other].map(({ meetingId }) =>
      outcome(zhang, TOPIC.putTopicsOnAgenda, put(meetingId, id)),
    );
    expect((await Promise.all(ends)).sort()).toEqual(['TOPIC_NOT_IN_POOL', 'done']);
    expect(await outcome(zhang, TOPIC.putTopicsOnAgenda, put(one.meetingId, raw))).toBe('TOPIC_NOT_IN_POOL');
    expect(
      await outcome(
        zhang,
        TOPIC.putTopicsOnAgenda,
        put(randomUUID(), await pooled(await somebody(town), zhang)),
      ),
    ).toBe('MEETING_NOT_FOUND');
    expect(await outcome(zhang, TOPIC.putTopicsOnAgenda, put(one.meetingId))).toBe('TOPICS_TOO_MANY_AT_ONCE');
    const opened = await meetingCalled(town);
    await town.database.source.query(`UPDATE meeting SET state = 'CANCELLED' WHERE id = $1`, [
      opened.meetingId,
    ]);
    const waiting = await pooled(await somebody(town), zhang);
    const input = put(opened.meetingId, waiting);
    expect(await refusedWithoutTrace(town, zhang, TOPIC.putTopicsOnAgenda, input)).toMatchObject({
      code: 'MEETING_NOT_SCHEDULED',
    });
  });
});

async function asIfDiscussed({ database }: Town, itemId: string): Promise<void> {
  await database.source.query(`UPDATE agenda_item SET state = 'CLOSED', closed_at = now() WHERE id = $1`, [
    itemId,
  ]);
}
