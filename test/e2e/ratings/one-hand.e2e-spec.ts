import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { outcome } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aHome, manyAnswer, marks, opened, OWNED, RATING, roundAs } from './a-round.js';

describe('whoever keys the papers takes away what they know', () => {
  let town: Town;
  let wang: Visitor;
  let zhang: Visitor;
  let li: Visitor;
  beforeAll(async () => {
    town = await openTown();
    await town.database.source.query(`TRUNCATE rating_round CASCADE`);
    [wang, zhang, li] = (await Promise.all(
      [PERSON.wangMin, PERSON.zhangWenjing, PERSON.liQiang].map(id => town.person(id)),
    )) as [Visitor, Visitor, Visitor];
  });
  afterAll(() => town.close());

  const keys = (who: Visitor, roundId: string, unitId: string, paperNumber: string, value: number) =>
    outcome(who, RATING.keyRatingPaper, { input: { roundId, unitId, paperNumber, marks: marks(value) } });
  const homesOf = async (name: string, number: number) => {
    const homes = [];
    for (let at = 0; at < number; at++) homes.push(await aHome(town, `${name}${at}`));
    return homes;
  };
  const published = async (roundId: string) => {
    await wang.ask(RATING.closeRatingRound, { roundId });
    await li.ask(RATING.acceptScore, { roundId });
    await wang.ask(RATING.publishScore, { roundId });
    return roundAs(wang, roundId);
  };

  it('four of a building of five leave no figure from which the fifth follows', async () => {
    const five = await homesOf('一楼住户', 5);
    const roundId = await opened(wang, { period: '2026-01' });
    await town.database.source.query(
      `UPDATE rating_roll SET building = '90号楼' WHERE round_id = $1 AND unit_id = ANY($2)`,
      [roundId, five.map(({ unitId }) => unitId)],
    );
    for (const [at, { unitId }] of five.slice(0, 4).entries())
      expect(await keys(wang, roundId, unitId, `K-${at}`, 4)).toBe('done');
    const [fifth] = five.slice(4);
    await fifth!.owner.ask(RATING.submitRating, {
      input: { roundId, unitId: fifth!.unitId, marks: marks(1) },
    });
    await manyAnswer(town, roundId, 40, (at, item) => 3 + ((at + item) % 3));
    const { published: result } = await published(roundId);
    const block = result.buildings.find(({ buildings }: any) => buildings.includes('90号楼'));
    // Five times the mean less four times what was keyed would be what the fifth gave: 20 of 100.
    expect(block.buildings.length).toBeGreaterThan(1);
    expect(block.answers - 4).toBeGreaterThanOrEqual(4);
    expect(block.points * block.answers - 4 * 8000).not.toBe(2000);
    // Nor is it what the whole leaves when every other block is taken away.
    const sizes = result.buildings.map(({ answers }: any) => answers);
    expect(sizes.reduce((sum: number, size: number) => sum + size, 0)).toBe(result.answers);
  });

  it('all but three of an estate leave no score, no rank and no words, and the page says why', async () => {
    const homes = await homesOf('住户', 4);
    const roundId = await opened(wang, { period: '2026-02' });
    for (const { owner, unitId } of homes.slice(0, 3))
      await owner.ask(RATING.submitRating, {
        input: { roundId, unitId, marks: marks(1), comment: '电梯老坏' },
      });
    await manyAnswer(town, roundId, 40, at => 3 + (at % 2), OWNED.length, 0);
    const round = await published(roundId);
    expect(round['published']).toMatchObject({
      ...{
        score: null,
        exact: null,
        light: 'INSUFFICIENT',
        answers: 43,
        items: [],
        buildings: [],
        groups: [],
      },
      explanation: { zh: expect.stringMatching(/^样本不足：除同一位录入人录入的.*不足 4 份/) },
    });
    const { ratingComments } = await zhang.ask(RATING.ratingComments, { roundId });
    expect(ratingComments).toEqual([]);
    // With one more there are four whom nobody tells apart.
    const more = await opened(wang, { period: '2026-03' });
    for (const [at, { owner, unitId }] of homes.entries())
      await owner.ask(RATING.submitRating, { input: { roundId: more, unitId, marks: marks(1 + at) } });
    await manyAnswer(town, more, 40, at => 3 + (at % 2), OWNED.length, 0);
    expect((await published(more))['published'].score).toBeGreaterThan(0);
  });

  it('a paper is corrected by who keyed it, and by nobody else', async () => {
    const [home] = await homesOf('纸质户', 1);
    const roundId = await opened(wang, { period: '2026-04' });
    expect(await keys(wang, roundId, home!.unitId, 'C-1', 4)).toBe('done');
    expect(await keys(zhang, roundId, home!.unitId, 'C-1', 4)).toBe('KEYED_BY_ANOTHER');
    expect(await keys(zhang, roundId, home!.unitId, 'C-2', 4)).toBe('UNIT_ANSWERED');
    expect(await keys(wang, roundId, home!.unitId, 'C-1', 5)).toBe('done');
  });
});
