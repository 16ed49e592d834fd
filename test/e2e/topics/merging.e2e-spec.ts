import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { filed, outcome, ownerOf, screen, somebody, TOPIC, topicAs } from './a-topic.js';

describe('merging topics', () => {
  let town: Town;
  let zhang: Visitor;
  let liu: Visitor;
  beforeAll(async () => {
    town = await openTown();
    zhang = await town.person(PERSON.zhangWenjing);
    liu = await town.person(PERSON.liuGuilan);
  });
  afterAll(() => town.close());

  const merge = (topicId: string, intoId: string) => ({ input: { topicId, intoId, reason: '同一处路面' } });

  it('keeps every supporter and counts nobody twice; unmerging gives all of it back', async () => {
    const unit = await aUnit(town, { name: '方圆', idSuffix: '000021' });
    const fang = await ownerOf(town, '方圆', [unit.id]);
    const [a, b] = [await filed(await somebody(town)), await filed(await somebody(town))];
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
    expect(await outcome(await somebody(town), TOPIC.cosignTopic, { topicId: b })).toBe('TOPIC_MERGED');
    await zhang.ask(TOPIC.unmergeTopic, { input: { topicId: b, reason: '不是一回事' } });
    expect((await topicAs(liu, a))['support']).toMatchObject({ supporters: 2, heads: 1, area: 9000 });
    expect(await topicAs(liu, b)).toMatchObject({
      state: 'FILED',
      support: { supporters: 3, heads: 1, area: 9000 },
    });
  });

  it('makes no circle, crosses no estate, and is final once the other has gone on', async () => {
    const [a, b, c] = [
      await filed(await somebody(town)),
      await filed(await somebody(town)),
      await filed(await somebody(town)),
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
    const [a, b] = [await filed(await somebody(town)), await filed(await somebody(town))];
    const ends = [merge(a, b), merge(b, a)].map(input => outcome(zhang, TOPIC.mergeTopic, input));
    expect((await Promise.all(ends)).sort()).toEqual(['MERGE_TARGET_CLOSED', 'done']);
  });
});
