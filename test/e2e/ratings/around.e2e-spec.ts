import ExcelJS from 'exceljs';
import pg from 'pg';
import request from 'supertest';
import { systemClock } from '@sifang/kernel';
import { Papers } from '@sifang/platform';
import { loadDemoSpending } from '../../../apps/api/src/demo/load-demo-spending.js';
import { loadDemoRatings } from '../../../apps/api/src/demo/load-demo-ratings.js';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { neighbour, outcome, ownerOf } from '../topics/a-topic.js';
import { manyAnswer, opened, RATING, roundAs } from './a-round.js';
import { settledMatter, supports } from './settled-matter.js';

const SEEN = `resolutionId raisers { answers timely willing solved } community { timely comment byName } viewerMayRateAs`;
const SERVICE = {
  serviceRatings: `query ($id: ID!) { serviceRatings(resolutionId: $id) { ${SEEN} } }`,
  rateService: `mutation ($input: RateServiceInput!) { rateService(input: $input) { ${SEEN} } }`,
};

describe('around ratings', () => {
  let town: Town;
  let wang: Visitor;
  let li: Visitor;
  let zhang: Visitor;
  beforeAll(async () => {
    town = await openTown();
    wang = await town.person(PERSON.wangMin);
    li = await town.person(PERSON.liQiang);
    zhang = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());

  const workbookOf = async (who: Visitor, roundId: string, name = 'result'): Promise<ExcelJS.Workbook> => {
    const { body } = await request(town.url)
      .get(`/files/ratings/${roundId}/${name}.xlsx`)
      .set(who.headers)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body);
    return workbook;
  };
  const cellsOf = (workbook: ExcelJS.Workbook): unknown[] => {
    const cells: unknown[] = [];
    workbook.eachSheet(sheet => sheet.eachRow(row => row.eachCell(cell => cells.push(cell.value))));
    return cells;
  };

  it('the demo has a round with a yellow card and one that runs, and is loaded once', async () => {
    await loadDemoRatings(town.database, systemClock);
    await loadDemoRatings(town.database, systemClock);
    const { ratingRounds } = await wang.ask(RATING.ratingRounds, { placeId: ESTATE.hanlin });
    expect(ratingRounds).toMatchObject([
      { state: 'OPEN', score: null, light: null },
      { state: 'PUBLISHED', light: 'YELLOW' },
    ]);
    const round = await roundAs(li, ratingRounds[1].id);
    expect(round['rectifications']).toMatchObject([{ item: 'C1', state: 'AWAITING_ANSWER' }]);
    expect(cellsOf(await workbookOf(li, ratingRounds[1].id))).toContain(ratingRounds[1].score / 100);
    const denied = await request(town.url)
      .get(`/files/ratings/${ratingRounds[0].id}/result.xlsx`)
      .set(wang.headers);
    expect(denied.text).toContain('PAPER_NOT_FOUND');
    const zheng = await town.person(PERSON.zhengHongmei);
    const foreign = await request(town.url)
      .get(`/files/ratings/${ratingRounds[1].id}/result.xlsx`)
      .set(zheng.headers);
    expect(foreign.text).toContain('RATING_ROUND_NOT_FOUND');
  });

  it('the demo’s firm has disclosed what it took in and spent, with statements that can be opened, once', async () => {
    const papers = town.api.app.get(Papers);
    for (let again = 0; again < 2; again++) await loadDemoSpending(town.database, systemClock, papers);
    const { spendingDisclosures } = await wang.ask(
      `query ($estateId: ID!) { spendingDisclosures(estateId: $estateId) { title incomeFen spentFen papers { id name } } }`,
      { estateId: ESTATE.hanlin },
    );
    expect(
      spendingDisclosures.map(({ title, incomeFen, spentFen }: any) => [title, incomeFen, spentFen]),
    ).toEqual(
      expect.arrayContaining([
        ['物业服务费收支', 41_459_640, 39_783_125],
        ['公共收益收支', 8_074_000, 4_359_800],
      ]),
    );
    expect(spendingDisclosures).toHaveLength(2);
    for (const {
      papers: [paper],
    } of spendingDisclosures) {
      expect(paper.name).toMatch(/收支 .*\.xlsx$/);
      await request(town.url).get(`/files/papers/${paper.id}`).set(wang.headers).expect(200);
    }
  });

  it('an Excel file holds no formula, whatever people have called things', async () => {
    const item = { code: 'A1', zh: '=HYPERLINK("http://example.cn")', points: 10, judgedBy: ['OWNERS'] };
    const area = { code: 'A', zh: '@SUM(1)', weight: 1, items: [item] };
    const own = {
      townId: PLACE.shangpai,
      code: 'evil',
      kind: 'SERVICE',
      scale: 'POINTS',
      zh: '+1',
      areas: [area],
    };
    await wang.ask(RATING.saveRatingInstrument, { input: own });
    const roundId = await opened(wang, { period: '2033', instrument: 'evil' });
    await manyAnswer(town, roundId, 30, at => at % 11, 1);
    await wang.ask(RATING.closeRatingRound, { roundId });
    await li.ask(RATING.acceptScore, { roundId });
    await wang.ask(RATING.publishScore, { roundId });
    const texts = cellsOf(await workbookOf(wang, roundId)).filter(value => typeof value !== 'number');
    expect(texts).toContain(`'=HYPERLINK("http://example.cn")`);
    expect(texts.filter(text => typeof text !== 'string' || /^[=+@-]/.test(text))).toEqual([]);
  });

  it('who cannot tell counts neither in the score nor as an answer to that item, on phone, paper and sheet', async () => {
    const item = (code: string, points: number) => ({ code, zh: code, points, judgedBy: ['OWNERS', 'TOWN'] });
    const area = (code: string, weight: number, items: object[]) => ({ code, zh: code, weight, items });
    const areas = [area('A', 60, [item('A1', 10), item('A2', 20)]), area('B', 40, [item('B1', 50)])];
    const head = { townId: PLACE.shangpai, code: 'points', kind: 'SERVICE', scale: 'POINTS', zh: '分值表' };
    await wang.ask(RATING.saveRatingInstrument, { input: { ...head, areas } });
    const { id: unitId } = await aUnit(town, { name: '何静', idSuffix: '000001' });
    const { id: onPaper } = await aUnit(town, { name: '许亮', idSuffix: '000002' });
    const owner = await ownerOf(town, '何静', [unitId]);
    const roundId = await opened(wang, { period: '2037', instrument: 'points', minSample: 30 });
    const given = (A1: number | null, A2: number | null, B1: number | null) =>
      Object.entries({ A1, A2, B1 }).map(([code, value]) => ({ item: code, value }));
    const form = (of: object[]) => ({ input: { roundId, unitId, marks: of } });
    expect(await outcome(owner, RATING.submitRating, form(given(null, null, null)))).toBe('NOTHING_MARKED');
    expect(await outcome(owner, RATING.submitRating, form(given(null, 21, null)))).toBe('MARK_OUT_OF_RANGE');
    expect(await outcome(owner, RATING.submitRating, form(given(null, 3, null).slice(1)))).toBe(
      'ITEMS_MISSING',
    );
    await owner.ask(RATING.saveRating, form(given(null, null, 1).slice(0, 2)));
    const mine = async () => (await roundAs(owner, roundId))['viewerUnits'][0];
    expect((await mine()).draft).toEqual(given(null, null, 1).slice(0, 2));
    await owner.ask(RATING.submitRating, form(given(null, 20, null)));
    expect((await mine()).marks).toEqual(given(null, 20, null));
    const paper = { roundId, unitId: onPaper, paperNumber: 'P-7' };
    const keyed = (of: object[]) => outcome(wang, RATING.keyRatingPaper, { input: { ...paper, marks: of } });
    expect(await keyed(given(null, null, null))).toBe('NOTHING_MARKED');
    expect(await keyed(given(null, 10, null))).toBe('done');
    // B1 is known to four alone, A1 to forty, A2 to all: 5 and 7 of 10, 10 and 20 of 20.
    await manyAnswer(
      town,
      roundId,
      40,
      (at, of) => [5 + 2 * (at % 2), 10 + 10 * (at % 2), at < 4 ? 50 : -1][of]!,
      3,
    );
    const printed = cellsOf(await workbookOf(wang, roundId, 'form'));
    expect(printed).toEqual(expect.arrayContaining(['A1', 'A2', 'B1', '满分', 10, 20, 50, '不清楚', '□']));
    const denied = await request(town.url).get(`/files/ratings/${roundId}/form.xlsx`).set(owner.headers);
    expect(denied.text).toContain('PAPER_NOT_FOUND');
    const sheet = (of: object[]) => ({ input: { roundId, group: 'TOWN', marks: of } });
    expect(await outcome(wang, RATING.giveRatingSheet, sheet(given(null, null, null)))).toBe(
      'NOTHING_MARKED',
    );
    await wang.ask(RATING.giveRatingSheet, sheet(given(10, null, null)));
    const { closeRatingRound } = await wang.ask(RATING.closeRatingRound, { roundId });
    expect(closeRatingRound.sheets).toMatchObject([{ marks: given(10, null, null) }]);
    await li.ask(RATING.acceptScore, { roundId });
    const { publishScore } = await wang.ask(RATING.publishScore, { roundId });
    const { items, areas: of, score, explanation, answers } = publishScore.published;
    // A1: (60·60 + 10·100) / 70 by owners and town; A2 is 75 by owners alone; B1 is nobody's, so that A is all.
    expect(items).toMatchObject([
      { code: 'A1', marks: 40, points: 6571 },
      { code: 'A2', marks: 42, points: 7500, groups: [{ group: 'OWNERS', points: 7500 }] },
      { code: 'B1', marks: 0, points: null, groups: [], bands: [] },
    ]);
    expect(items[0].bands.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(40);
    expect([answers, of[1].points, score]).toEqual([42, null, 7190]);
    expect(explanation.zh).toContain('选“不清楚”的不计分，也不算该项收到的份数。');
    expect(explanation.zh).toContain('B1 打分的业主不足 5 份，不计业主评分。');
    const cells = cellsOf(await workbookOf(wang, roundId));
    expect(cells).toEqual(
      expect.arrayContaining(['业主打分份数', 40, 42, 65.71, 71.9, publishScore.published.protection.zh]),
    );
    expect(cells).not.toContain(-1);
  });

  it('who raised a matter and the community rate how it was settled, once each; who came does not', async () => {
    const resolutionId = await settledMatter(town);
    const raisers = await Promise.all(Array.from({ length: 6 }, (_, at) => neighbour(town, `邻居${at}`)));
    for (const personId of raisers) await supports(town, personId, resolutionId);
    const visitors = await Promise.all(raisers.map(id => town.person(id)));
    const rate = (side: string, mark: number) => ({
      input: { resolutionId, side, timely: mark, willing: mark, solved: mark },
    });
    const sees = async (who: Visitor) =>
      (await who.ask(SERVICE.serviceRatings, { id: resolutionId }))['serviceRatings'];
    expect(await sees(visitors[0]!)).toMatchObject({
      raisers: null,
      community: null,
      viewerMayRateAs: ['RAISER'],
    });
    for (const [at, visitor] of visitors.slice(0, 4).entries())
      expect(await outcome(visitor, SERVICE.rateService, rate('RAISER', 1 + at))).toBe('done');
    expect((await sees(zhang)).raisers).toBeNull();
    await visitors[4]!.ask(SERVICE.rateService, rate('RAISER', 5));
    const five = { answers: 5, timely: 300, willing: 300, solved: 300 };
    expect((await sees(zhang)).raisers).toEqual(five);
    await visitors[5]!.ask(SERVICE.rateService, rate('RAISER', 5));
    expect((await sees(zhang)).raisers).toEqual(five);
    expect(await outcome(visitors[5]!, SERVICE.rateService, rate('RAISER', 1))).toBe('RATED_ALREADY');
    expect(await outcome(await town.person(PERSON.zhouJianguo), SERVICE.rateService, rate('RAISER', 1))).toBe(
      'NOT_ENTITLED',
    );
    expect(await outcome(li, SERVICE.rateService, rate('COMMUNITY', 5))).toBe('NOT_ENTITLED');
    const said = { input: { ...rate('COMMUNITY', 4).input, comment: '来得快' } };
    expect((await zhang.ask(SERVICE.rateService, said))['rateService']).toMatchObject({
      community: { timely: 4, comment: '来得快', byName: '张文静' },
      viewerMayRateAs: [],
    });
    const sun = await town.person(PERSON.sunXiaomei);
    expect(await outcome(sun, SERVICE.rateService, rate('COMMUNITY', 1))).toBe('RATED_ALREADY');
  });

  it('reading takes few statements', async () => {
    const { id: unitId } = await aUnit(town, { name: '何静', idSuffix: '000001' });
    const owner = await ownerOf(town, '何静', [unitId]);
    const roundId = await opened(wang, { period: '2035' });
    const statements = async (document: string, variables: object): Promise<number> => {
      await owner.ask('{ viewer { name } }');
      const sent = jest.spyOn(pg.Client.prototype, 'query');
      await owner.ask(document, variables);
      const count = sent.mock.calls.filter(([text]) => !/^(START|COMMIT|ROLLBACK)/.test(String(text))).length;
      sent.mockRestore();
      return count;
    };
    expect(await statements(RATING.ratingRound, { id: roundId })).toBeLessThanOrEqual(2);
    expect(await statements(RATING.myRatings, {})).toBeLessThanOrEqual(2);
    expect(await statements(RATING.ratingRounds, { placeId: ESTATE.hanlin })).toBeLessThanOrEqual(2);
    expect(await statements(RATING.ratingStandings, { placeId: ESTATE.hanlin })).toBeLessThanOrEqual(2);
  });
});
