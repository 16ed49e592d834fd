import { randomUUID } from 'node:crypto';
import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { aTopic, filed, outcome, somebody, TOPIC, topicAs } from './a-topic.js';

describe('filing a topic', () => {
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

  it('keeps what was said, supports it at once, and does so once for a retry', async () => {
    const who = await somebody(town, '顾小满');
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
    const id = await filed(await somebody(town, '顾小满'));
    expect((await topicAs(li, id))['filedByName']).toBe('顾＊');
    expect((await topicAs(li, id))['timeline'][0].byName).toBe('顾＊');
    expect((await topicAs(zhang, id))['filedByName']).toBe('顾小满');
    const { topics } = await li.ask(TOPIC.topics, { estateId: ESTATE.hanlin });
    expect(topics.find((each: any) => each.id === id).filedByName).toBe('顾＊');
  });

  it('is limited to three a day, also when they come at once', async () => {
    const who = await somebody(town);
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
