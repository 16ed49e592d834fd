import { randomUUID } from 'node:crypto';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { filed, outcome, pooled, screen, somebody, TOPIC, topicAs } from './a-topic.js';

describe('screening topics', () => {
  let town: Town;
  let zhang: Visitor;
  let liu: Visitor;
  beforeAll(async () => {
    town = await openTown();
    zhang = await town.person(PERSON.zhangWenjing);
    liu = await town.person(PERSON.liuGuilan);
  });
  afterAll(() => town.close());

  it.each([
    ['OUT_OF_SCOPE', {}],
    ['ANSWERED', {}],
    ['DECIDED_BY_LAW', {}],
    ['FORWARDED', { departmentId: ORGANISATION.enforcement }],
    ['OWNERS_VOTE', { matter: '278-8' }],
  ])('as %s tells the filer why', async (result, more) => {
    const filer = await somebody(town);
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
    const id = await filed(await somebody(town), { title: '把南区草坪出租给快递站', text: '每年收租金。' });
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
    const id = await filed(await somebody(town));
    const to = (departmentId: string | null) => screen(id, 'FORWARDED', { reason: '转办', departmentId });
    expect(await outcome(zhang, TOPIC.screenTopic, to(null))).toBe('DEPARTMENT_MISSING');
    for (const other of [ORGANISATION.lanting, randomUUID()])
      expect(await outcome(zhang, TOPIC.screenTopic, to(other))).toBe('DEPARTMENT_NOT_FOUND');
    await zhang.ask(TOPIC.screenTopic, to(ORGANISATION.enforcement));
    expect((await topicAs(liu, id))['timeline'].at(-1).departmentName).toContain('执法');
  });

  it('hides what is out of scope from neighbours, not from those who brought it', async () => {
    const filer = await somebody(town);
    const id = await filed(filer);
    await zhang.ask(TOPIC.screenTopic, screen(id, 'OUT_OF_SCOPE', { reason: '属个人纠纷' }));
    expect(await outcome(liu, TOPIC.topic, { id })).toBe('TOPIC_NOT_FOUND');
    expect(await topicAs(filer, id)).toMatchObject({ state: 'OUT_OF_SCOPE' });
    const listed = (await liu.ask(TOPIC.topics, { estateId: ESTATE.hanlin }))['topics'];
    expect(listed.map((each: any) => each.id)).not.toContain(id);
    expect((await filer.ask(TOPIC.myTopics))['myTopics'].map((each: any) => each.id)).toContain(id);
  });

  it('by two people at once is done by one of them', async () => {
    const id = await filed(await somebody(town));
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

  it('the pool shows what waits longest first, what must be heard before all, and counts everything', async () => {
    const first = await pooled(await somebody(town), zhang);
    const second = await pooled(await somebody(town), zhang);
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
