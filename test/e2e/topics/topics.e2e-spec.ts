import { randomUUID } from 'node:crypto';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { noticeFor, meetingNoticed } from '../notices/a-notice.js';
import { fourPartyMeeting, meetingCalled } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { forgetJobs, workThrough } from '../worker/a-worker.js';
import { aTopic, filed, neighbour, outcome, ownerOf, pooled, TOPIC, topicAs } from './a-topic.js';

describe('topics', () => {
  let town: Town;
  let zhang: Visitor;
  let liu: Visitor;
  let li: Visitor;
  beforeAll(async () => {
    town = await openTown();
    zhang = await town.person(PERSON.zhangWenjing);
    liu = await town.person(PERSON.liuGuilan);
    li = await town.person(PERSON.liQiang);
  });
  afterAll(() => town.close());

  const somebody = async (name = '赵宁'): Promise<Visitor> => town.person(await neighbour(town, name));
  const screen = (topicId: string, result: string, more: object = {}) => ({
    input: { topicId, result, ...more },
  });

  describe('filing', () => {
    it('keeps what was said, supports it at once, and does so once for a retry', async () => {
      const who = await somebody('顾小满');
      const input = aTopic({ whereabouts: '东门岗亭旁', matterOf: 'PROPERTY_FIRM' });
      const { fileTopic: first } = await who.ask(TOPIC.fileTopic, { input });
      expect(first).toMatchObject({
        ...{ id: input['id'], state: 'FILED', filedByName: '顾小满', filedFor: 'RESIDENTS' },
        ...{ viewerFiled: true, viewerSupports: true, viewerMayScreen: false },
        support: { supporters: 1, heads: 0, area: 0, reached: false },
        timeline: [{ type: 'FILED', byName: '顾小满' }],
      });
      expect(first.number).toMatch(/^议〔20\d\d〕\d+$/);
      expect((await who.ask(TOPIC.fileTopic, { input }))['fileTopic']).toEqual(first);
    });

    it('is not for the firm’s eyes by name, and is for the desk’s', async () => {
      const id = await filed(await somebody('顾小满'));
      expect((await topicAs(li, id))['filedByName']).toBe('顾＊');
      expect((await topicAs(li, id))['timeline'][0].byName).toBe('顾＊');
      expect((await topicAs(zhang, id))['filedByName']).toBe('顾小满');
      const { topics } = await li.ask(TOPIC.topics, { estateId: ESTATE.hanlin });
      expect(topics.find((each: any) => each.id === id).filedByName).toBe('顾＊');
    });

    it('is limited to three a day, also when they come at once', async () => {
      const who = await somebody();
      const inputs = Array.from({ length: 6 }, () => ({ input: aTopic() }));
      const ends = await Promise.all(inputs.map(input => outcome(who, TOPIC.fileTopic, input)));
      expect(ends.sort()).toEqual([...Array(3).fill('TOPICS_TOO_MANY'), 'done', 'done', 'done']);
    });

    it.each([
      ['a text too long', { text: '长'.repeat(1001) }, 'TEXT_TOO_LONG', 'text'],
      ['a title of blanks', { title: '　 ' }, 'TEXT_EMPTY', 'title'],
      ['a building that is not there', { building: '404号楼' }, 'BUILDING_NOT_FOUND', 'building'],
      [
        'a firm from elsewhere',
        { organisationId: ORGANISATION.tianchen },
        'ORGANISATION_NOT_FOUND',
        'organisationId',
      ],
      ['another estate', { estateId: ESTATE.tiandi }, 'ESTATE_NOT_FOUND', 'estateId'],
      ['a photo that nobody sent', { paperIds: [randomUUID()] }, 'PAPER_NOT_FOUND', 'paperIds'],
      ['ten photos', { paperIds: Array.from({ length: 10 }, randomUUID) }, 'PAPERS_TOO_MANY', 'paperIds'],
      ['an id that is none', { organisationId: 'x' }, 'INVALID_ID', 'organisationId'],
    ])('refuses %s', async (_what, changes, code, field) => {
      const refused = await refusedWithoutTrace(town, liu, TOPIC.fileTopic, { input: aTopic(changes) });
      expect(refused).toEqual({ code, field });
    });

    it('by the firm is the firm’s own topic, and has no supporter yet', async () => {
      const topic = await topicAs(liu, await filed(li));
      expect(topic).toMatchObject({ filedByName: '李强', filedFor: 'FIRM', support: { supporters: 0 } });
    });
  });

  describe('support', () => {
    it('counts people, and each unit once however many of its owners join', async () => {
      const unit = await aUnit(
        town,
        { name: '何静', idSuffix: '000001' },
        { name: '许亮', idSuffix: '000002' },
      );
      const second = await aUnit(town, { name: '许亮', idSuffix: '000002' });
      const [he, xu] = [
        await ownerOf(town, '何静', [unit.id, 1]),
        await ownerOf(town, '许亮', [unit.id, 2], [second.id]),
      ];
      const id = await filed(await somebody());
      expect((await he.ask(TOPIC.cosignTopic, { topicId: id }))['cosignTopic'].support).toMatchObject({
        ...{ supporters: 2, heads: 1, area: 9000 },
      });
      const { cosignTopic } = await xu.ask(TOPIC.cosignTopic, { topicId: id });
      // 许亮 alone and 何静 with 许亮 are two heads until somebody decides otherwise.
      expect(cosignTopic.support).toMatchObject({ supporters: 3, heads: 2, area: 18000 });
      expect((await xu.ask(TOPIC.cosignTopic, { topicId: id }))['cosignTopic']).toEqual(cosignTopic);
      const { withdrawCosign } = await he.ask(TOPIC.withdrawCosign, { topicId: id });
      expect(withdrawCosign).toMatchObject({
        viewerSupports: false,
        support: { supporters: 2, heads: 2, area: 18000 },
      });
      await xu.ask(TOPIC.withdrawCosign, { topicId: id });
      expect((await topicAs(xu, id))['support']).toMatchObject({ supporters: 1, heads: 0, area: 0 });
    });

    it('is no matter of the firm, the community or a stranger', async () => {
      const id = await filed(liu);
      for (const person of [li, zhang])
        expect(await outcome(person, TOPIC.cosignTopic, { topicId: id })).toBe('NOT_ENTITLED');
      const zheng = await town.person(PERSON.zhengHongmei);
      expect(await outcome(zheng, TOPIC.cosignTopic, { topicId: id })).toBe('TOPIC_NOT_FOUND');
      expect(await outcome(liu, TOPIC.withdrawCosign, { topicId: id })).toBe('FILER_SUPPORTS');
    });

    it('of a fifth of heads and of area obliges: then a meeting has to hear it', async () => {
      const unit = await aUnit(town, { name: '孔一', idSuffix: '000011' });
      const other = await aUnit(town, { name: '孔二', idSuffix: '000012' });
      const [one, two] = [await ownerOf(town, '孔一', [unit.id]), await ownerOf(town, '孔二', [other.id])];
      const id = await filed(await somebody());
      const { headsNeeded, areaNeeded } = (await topicAs(liu, id))['support'];
      expect([headsNeeded, areaNeeded]).toEqual(await fifthOf(town));
      await asIfSupportedBy(town, id, headsNeeded - 2, areaNeeded);
      const { cosignTopic: before } = await one.ask(TOPIC.cosignTopic, { topicId: id });
      expect(before).toMatchObject({ mustBeHeardAt: null, support: { reached: false } });
      const { cosignTopic: after } = await two.ask(TOPIC.cosignTopic, { topicId: id });
      expect(after).toMatchObject({ support: { reached: true, assemblyReached: true } });
      expect(after.timeline.at(-1)).toMatchObject({ type: 'MUST_BE_HEARD', byName: null });
      const away = screen(id, 'OUT_OF_SCOPE', { reason: '不想谈' });
      expect(await outcome(zhang, TOPIC.screenTopic, away)).toBe('TOPIC_MUST_BE_HEARD');
      expect(await outcome(zhang, TOPIC.screenTopic, screen(id, 'POOL'))).toBe('done');
    });
  });

  describe('screening', () => {
    it.each([
      ['OUT_OF_SCOPE', {}],
      ['ANSWERED', {}],
      ['DECIDED_BY_LAW', {}],
      ['FORWARDED', { departmentId: ORGANISATION.enforcement }],
      ['OWNERS_VOTE', { matter: '278-8' }],
    ])('as %s tells the filer why', async (result, more) => {
      const filer = await somebody();
      const id = await filed(filer);
      expect(await outcome(zhang, TOPIC.screenTopic, screen(id, result, more))).toBe('REASON_MISSING');
      await zhang.ask(TOPIC.screenTopic, screen(id, result, { ...more, reason: '请看《民法典》。' }));
      const topic = await topicAs(filer, id);
      expect(topic).toMatchObject({ state: result });
      expect(topic['timeline'].at(-1)).toMatchObject({
        ...{ type: 'SCREENED', result, text: '请看《民法典》。', byName: '张文静', byTitle: '社区党委书记' },
      });
      expect(await outcome(zhang, TOPIC.screenTopic, screen(id, 'POOL'))).toBe('TOPIC_SCREENED');
    });

    it('of a matter for all owners makes a draft of their vote', async () => {
      const id = await filed(await somebody(), { title: '把南区草坪出租给快递站', text: '每年收租金。' });
      expect((await topicAs(zhang, id))['suggestedMatters']).toEqual(['278-8']);
      expect((await topicAs(liu, id))['suggestedMatters']).toEqual([]);
      expect(await outcome(zhang, TOPIC.screenTopic, screen(id, 'POOL'))).toBe('MATTER_RESERVED');
      expect(await outcome(zhang, TOPIC.screenTopic, screen(id, 'OWNERS_VOTE', { reason: '是' }))).toBe(
        'MATTER_MISSING',
      );
      await zhang.ask(
        TOPIC.screenTopic,
        screen(id, 'OWNERS_VOTE', { matter: '278-8', reason: '改变共有部分用途。' }),
      );
      expect(await topicAs(liu, id)).toMatchObject({
        draft: { matter: '278-8', reason: '改变共有部分用途。' },
      });
    });

    it('forwards to departments of the place alone', async () => {
      const id = await filed(await somebody());
      const to = (departmentId: string | null) => screen(id, 'FORWARDED', { reason: '转办', departmentId });
      expect(await outcome(zhang, TOPIC.screenTopic, to(null))).toBe('DEPARTMENT_MISSING');
      for (const other of [ORGANISATION.lanting, randomUUID()])
        expect(await outcome(zhang, TOPIC.screenTopic, to(other))).toBe('DEPARTMENT_NOT_FOUND');
      await zhang.ask(TOPIC.screenTopic, to(ORGANISATION.enforcement));
      expect((await topicAs(liu, id))['timeline'].at(-1).departmentName).toContain('执法');
    });

    it('hides what is out of scope from neighbours, not from those who brought it', async () => {
      const filer = await somebody();
      const id = await filed(filer);
      await zhang.ask(TOPIC.screenTopic, screen(id, 'OUT_OF_SCOPE', { reason: '属个人纠纷' }));
      expect(await outcome(liu, TOPIC.topic, { id })).toBe('TOPIC_NOT_FOUND');
      expect(await topicAs(filer, id)).toMatchObject({ state: 'OUT_OF_SCOPE' });
      const listed = (await liu.ask(TOPIC.topics, { estateId: ESTATE.hanlin }))['topics'];
      expect(listed.map((each: any) => each.id)).not.toContain(id);
      expect((await filer.ask(TOPIC.myTopics))['myTopics'].map((each: any) => each.id)).toContain(id);
    });

    it('by two people at once is done by one of them', async () => {
      const id = await filed(await somebody());
      const sun = await town.person(PERSON.sunXiaomei);
      const tries = [zhang, zhang, zhang].map((desk, at) =>
        outcome(
          desk,
          TOPIC.screenTopic,
          screen(id, at % 2 ? 'ANSWERED' : 'DECIDED_BY_LAW', { reason: '已有规定' }),
        ),
      );
      expect((await Promise.all(tries)).sort()).toEqual(['TOPIC_SCREENED', 'TOPIC_SCREENED', 'done']);
      expect(['NOT_ENTITLED', 'TOPIC_SCREENED']).toContain(
        await outcome(sun, TOPIC.screenTopic, screen(id, 'POOL')),
      );
    });
  });

  describe('merging', () => {
    const merge = (topicId: string, intoId: string) => ({ input: { topicId, intoId, reason: '同一处路面' } });

    it('keeps every supporter and counts nobody twice; unmerging gives all of it back', async () => {
      const unit = await aUnit(town, { name: '方圆', idSuffix: '000021' });
      const fang = await ownerOf(town, '方圆', [unit.id]);
      const [a, b] = [await filed(await somebody()), await filed(await somebody())];
      for (const topicId of [a, b]) await fang.ask(TOPIC.cosignTopic, { topicId });
      await liu.ask(TOPIC.cosignTopic, { topicId: b });
      const { mergeTopic } = await zhang.ask(TOPIC.mergeTopic, merge(b, a));
      expect(mergeTopic).toMatchObject({
        id: a,
        merged: [{ id: b }],
        support: { supporters: 4, heads: 1, area: 9000 },
      });
      expect(await topicAs(liu, b)).toMatchObject({ state: 'MERGED', mergedInto: { id: a } });
      expect(await topicAs(liu, a)).toMatchObject({ viewerSupports: true });
      expect(await outcome(liu, TOPIC.cosignTopic, { topicId: b })).toBe('done');
      expect(await outcome(await somebody(), TOPIC.cosignTopic, { topicId: b })).toBe('TOPIC_MERGED');
      await zhang.ask(TOPIC.unmergeTopic, { input: { topicId: b, reason: '不是一回事' } });
      expect((await topicAs(liu, a))['support']).toMatchObject({ supporters: 2, heads: 1, area: 9000 });
      expect(await topicAs(liu, b)).toMatchObject({
        state: 'FILED',
        support: { supporters: 3, heads: 1, area: 9000 },
      });
    });

    it('makes no circle, crosses no estate, and is final once the other has gone on', async () => {
      const [a, b, c] = [
        await filed(await somebody()),
        await filed(await somebody()),
        await filed(await somebody()),
      ];
      expect(await outcome(zhang, TOPIC.mergeTopic, merge(a, a))).toBe('MERGE_INTO_ITSELF');
      await zhang.ask(TOPIC.mergeTopic, merge(a, b));
      expect(await outcome(zhang, TOPIC.mergeTopic, merge(b, a))).toBe('MERGE_TARGET_CLOSED');
      await zhang.ask(TOPIC.mergeTopic, merge(b, c));
      expect((await topicAs(liu, c))['support'].supporters).toBe(3);
      await zhang.ask(TOPIC.screenTopic, screen(c, 'ANSWERED', { reason: '已修好' }));
      expect(await outcome(zhang, TOPIC.unmergeTopic, { input: { topicId: b, reason: '再想想' } })).toBe(
        'MERGE_FINAL',
      );
    });

    it('of two into each other at once goes one way', async () => {
      const [a, b] = [await filed(await somebody()), await filed(await somebody())];
      const ends = [merge(a, b), merge(b, a)].map(input => outcome(zhang, TOPIC.mergeTopic, input));
      expect((await Promise.all(ends)).sort()).toEqual(['MERGE_TARGET_CLOSED', 'done']);
    });
  });

  describe('at a meeting', () => {
    const put = (meetingId: string, ...topicIds: string[]) => ({ input: { meetingId, topicIds } });

    it('a topic goes from the pool through the agenda to what was agreed, and everybody sees its course', async () => {
      const filer = await somebody('顾小满');
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
      const topicIds = [await pooled(await somebody(), zhang), await pooled(await somebody(), zhang)];
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
      const topicIds = [await pooled(await somebody(), zhang), await filed(await somebody())];
      const input = { ...fourPartyMeeting({ agenda: [] }), topicIds };
      const refused = await refusedWithoutTrace(town, zhang, TOPIC.scheduleMeetingOnTopics, { input });
      expect(refused.code).toBe('TOPIC_NOT_IN_POOL');
      expect(await topicAs(zhang, topicIds[0]!)).toMatchObject({ state: 'POOL' });
    });

    it('that has been announced is announced again with the topics that were added', async () => {
      const meetingId = await meetingNoticed(zhang);
      await forgetJobs(town);
      const topicIds = [await pooled(await somebody(), zhang, { title: '西门路灯不亮' })];
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
      const id = await pooled(await somebody(), zhang);
      const { meetingId } = await meetingCalled(town);
      await zhang.ask(TOPIC.putTopicsOnAgenda, put(meetingId, id));
      await asIfDiscussed(town, (await topicAs(liu, id))['meetings'][0].itemId);
      const input = { topicId: id, outcome: 'OWNERS_VOTE', text: '动用维修资金。' };
      expect(await outcome(zhang, TOPIC.settleTopic, { input })).toBe('MATTER_MISSING');
      await zhang.ask(TOPIC.settleTopic, { input: { ...input, matter: '278-5' } });
      expect(await topicAs(liu, id)).toMatchObject({ state: 'SETTLED', draft: { matter: '278-5' } });
    });

    it('what the meeting left over waits again, with its place in the queue', async () => {
      const id = await pooled(await somebody(), zhang);
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
      const id = await pooled(await somebody(), zhang);
      const raw = await filed(await somebody());
      const [one, other] = [await meetingCalled(town), await meetingCalled(town)];
      const ends = [one, other].map(({ meetingId }) =>
        outcome(zhang, TOPIC.putTopicsOnAgenda, put(meetingId, id)),
      );
      expect((await Promise.all(ends)).sort()).toEqual(['TOPIC_NOT_IN_POOL', 'done']);
      expect(await outcome(zhang, TOPIC.putTopicsOnAgenda, put(one.meetingId, raw))).toBe(
        'TOPIC_NOT_IN_POOL',
      );
      expect(
        await outcome(
          zhang,
          TOPIC.putTopicsOnAgenda,
          put(randomUUID(), await pooled(await somebody(), zhang)),
        ),
      ).toBe('MEETING_NOT_FOUND');
      expect(await outcome(zhang, TOPIC.putTopicsOnAgenda, put(one.meetingId))).toBe(
        'TOPICS_TOO_MANY_AT_ONCE',
      );
      const opened = await meetingCalled(town);
      await town.database.source.query(`UPDATE meeting SET state = 'CANCELLED' WHERE id = $1`, [
        opened.meetingId,
      ]);
      const waiting = await pooled(await somebody(), zhang);
      const input = put(opened.meetingId, waiting);
      expect(await refusedWithoutTrace(town, zhang, TOPIC.putTopicsOnAgenda, input)).toMatchObject({
        code: 'MEETING_NOT_SCHEDULED',
      });
    });
  });

  it('the pool shows what waits longest first, what must be heard before all, and counts everything', async () => {
    const first = await pooled(await somebody(), zhang);
    const second = await pooled(await somebody(), zhang);
    const { topicPool } = await zhang.ask(TOPIC.pool, { placeId: PLACE.tanchong });
    const ids = topicPool.topics.map((each: any) => each.id);
    expect(ids.indexOf(first)).toBeLessThan(ids.indexOf(second));
    const counted = topicPool.counts.reduce((sum: number, { topics }: any) => sum + topics, 0);
    expect(counted).toBe(topicPool.topics.length);
    expect(await outcome(liu, TOPIC.pool, { placeId: PLACE.tanchong })).toBe('PLACE_NOT_FOUND');
    expect(await outcome(zhang, TOPIC.pool, { placeId: PLACE.feiguang })).toBe('PLACE_NOT_FOUND');
    const wang = await town.person(PERSON.wangMin);
    expect(
      (await wang.ask(TOPIC.pool, { placeId: PLACE.shangpai }))['topicPool'].topics.length,
    ).toBeGreaterThan(1);
  });
});

/** A fifth of heads and area of 翰林水岸, rounded up, straight from the register as it is. */
async function fifthOf({ database }: Town): Promise<number[]> {
  const [whole] = await database.source.query<{ heads: number; area: string }[]>(
    `SELECT whole_heads AS heads, whole_area AS area FROM topic ORDER BY filed_at DESC LIMIT 1`,
  );
  return [Math.ceil(whole!.heads / 5), Math.ceil(Number(whole!.area) / 5)];
}

/** Shares as if so many heads with so much area had joined. */
async function asIfSupportedBy(
  { database }: Town,
  topicId: string,
  heads: number,
  area: number,
): Promise<void> {
  await database.source.query(
    `INSERT INTO topic_share (topic_id, unit_id, area, head)
     SELECT $1, id, CASE WHEN nth = 1 THEN $4::int ELSE 1 END, 'head ' || nth
       FROM (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM unit WHERE estate_id = $2 LIMIT $3) unit`,
    [topicId, ESTATE.hanlin, heads, area],
  );
}

async function asIfDiscussed({ database }: Town, itemId: string): Promise<void> {
  await database.source.query(`UPDATE agenda_item SET state = 'CLOSED', closed_at = now() WHERE id = $1`, [
    itemId,
  ]);
}
