import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { filed, outcome, ownerOf, screen, somebody, TOPIC, topicAs } from './a-topic.js';

describe('support of a topic', () => {
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
    const id = await filed(await somebody(town));
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
    const id = await filed(await somebody(town));
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
