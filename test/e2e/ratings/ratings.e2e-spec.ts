import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { TaskList } from '@sifang/platform';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { outcome, ownerOf } from '../topics/a-topic.js';
import { forgetJobs, workThrough } from '../worker/a-worker.js';
import { aHome as aHomeIn, aRound, manyAnswer, marks, opened, RATING, roundAs } from './a-round.js';
import { BAD_INSTRUMENTS, PARKING } from './bad-instruments.js';

describe('ratings', () => {
  let town: Town;
  let zhang: Visitor;
  let wang: Visitor;
  let li: Visitor;
  let chen: Visitor;
  beforeAll(async () => {
    // What would be sent is read in the log.
    town = await openTown({ env: { LOG_LEVEL: 'info', PUBLIC_URL: 'https://town.example' } });
    // The demo's own rounds would be in the way of these.
    await town.database.source.query(`TRUNCATE rating_round CASCADE`);
    zhang = await town.person(PERSON.zhangWenjing);
    wang = await town.person(PERSON.wangMin);
    li = await town.person(PERSON.liQiang);
    chen = await town.person(PERSON.chenGuodong);
  });
  afterAll(() => town.close());

  const aHome = (name = '何静') => aHomeIn(town, name);
  const form = (roundId: string, unitId: string, value = 4, more: object = {}) => ({
    input: { roundId, unitId, marks: marks(value), ...more },
  });
  describe('an owner', () => {
    let roundId: string;
    let home: { unitId: string; owner: Visitor };
    let other: Visitor;
    beforeAll(async () => {
      home = await aHome();
      other = await ownerOf(town, '许亮', [home.unitId, 2]);
      roundId = await opened(zhang, { period: '2026-12' });
    });

    it('finds the round, begins, goes on later and hands it in', async () => {
      const { owner, unitId } = home;
      const mine = async () => (await owner.ask(RATING.myRatings))['myRatings'][0];
      expect(await mine()).toMatchObject({
        id: roundId,
        subject: { name: expect.any(String) },
        unitsToAnswer: 1,
        begun: false,
      });
      const half = marks(3).slice(0, 4);
      await owner.ask(RATING.saveRating, { input: { roundId, unitId, marks: half, comment: '路灯' } });
      expect(await mine()).toMatchObject({ unitsToAnswer: 1, begun: true });
      expect((await roundAs(owner, roundId))['viewerUnits'][0]).toMatchObject({
        draft: half,
        marks: [],
        answeredBy: null,
      });
      expect(await outcome(owner, RATING.submitRating, { input: { roundId, unitId, marks: half } })).toBe(
        'ITEMS_MISSING',
      );
      await owner.ask(RATING.submitRating, form(roundId, unitId, 4));
      expect(await mine()).toMatchObject({ unitsToAnswer: 0, begun: false });
      await owner.ask(RATING.submitRating, form(roundId, unitId, 5, { comment: '有进步' }));
      const round = await roundAs(owner, roundId);
      expect(round['viewerUnits'][0]).toMatchObject({
        answeredBy: 'ME',
        marks: marks(5),
        comment: '有进步',
        draft: null,
      });
      expect(round).toMatchObject({ answered: 1, preliminary: null, published: null, score: null });
    });

    it('answers once for a unit: a co-owner finds it answered, and does not see how', async () => {
      expect(await outcome(other, RATING.submitRating, form(roundId, home.unitId))).toBe('UNIT_ANSWERED');
      expect((await roundAs(other, roundId))['viewerUnits']).toEqual([
        {
          ...{ unitId: home.unitId, answeredBy: 'ANOTHER', marks: [], draft: null, comment: '', papers: [] },
          name: expect.any(String),
        },
      ]);
      const paper = { input: { roundId, unitId: home.unitId, paperNumber: 'P-1', marks: marks(1) } };
      expect(await outcome(zhang, RATING.keyRatingPaper, paper)).toBe('UNIT_ANSWERED');
    });

    it.each([
      ['an item for staff', { marks: [...marks(4), { item: 'A4', value: 4 }] }, 'ITEM_NOT_ASKED'],
      ['a six', { marks: marks(6) }, 'MARK_OUT_OF_RANGE'],
      ['the same item twice', { marks: [...marks(4), { item: 'A1', value: 4 }] }, 'ITEM_TWICE'],
      ['a comment too long', { comment: '长'.repeat(501) }, 'TEXT_TOO_LONG'],
      ['a photo of nobody', { paperIds: [randomUUID()] }, 'PAPER_NOT_FOUND'],
      ['a unit of somebody else', { unitId: randomUUID() }, 'UNIT_NOT_YOURS'],
      ['another round', { roundId: randomUUID() }, 'RATING_ROUND_NOT_FOUND'],
    ])('is refused with %s', async (_what, more, code) => {
      expect(await outcome(home.owner, RATING.submitRating, form(roundId, home.unitId, 4, more))).toBe(code);
    });

    it('case 78: who works for the firm does not rate it, and nor does a unit that they own', async () => {
      const { unitId, owner } = await aHome('顾小满');
      const second = await opened(zhang, { period: '2026-11' });
      const staff = await ownerOf(town, '丁新', [unitId, 2]);
      expect(await outcome(owner, RATING.submitRating, form(second, unitId))).toBe('done');
      await town.database.source.query(
        `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
         SELECT gen_random_uuid(), person_id, 'FIRM_STAFF', '保洁', $1, $2, '2024-01-01' FROM unit_owner WHERE unit_id = $3 AND position = 2`,
        [ESTATE.hanlin, ORGANISATION.lanting, unitId],
      );
      const employee = await town.person(
        (
          await town.database.source.query(
            `SELECT person_id AS id FROM unit_owner WHERE unit_id = $1 AND position = 2`,
            [unitId],
          )
        )[0].id,
      );
      void staff;
      expect(await outcome(employee, RATING.submitRating, form(second, unitId))).toBe('NOT_ENTITLED');
      expect(await outcome(owner, RATING.submitRating, form(second, unitId))).toBe('UNIT_OF_RATED');
      // Handed in before the employment began: not counted at closing either.
      await manyAnswer(town, second, 30, at => 3 + 2 * (at % 2));
      const { closeRatingRound } = await zhang.ask(RATING.closeRatingRound, { roundId: second });
      expect(closeRatingRound).toMatchObject({ answered: 30, preliminary: { answers: 30, score: 8000 } });
      await li.ask(RATING.acceptScore, { roundId: second });
      await zhang.ask(RATING.publishScore, { roundId: second });
    });

    it('has until the round is cancelled', async () => {
      await zhang.ask(RATING.cancelRatingRound, { input: { roundId, reason: '合同已终止' } });
      expect(await outcome(home.owner, RATING.submitRating, form(roundId, home.unitId))).toBe(
        'ROUND_NOT_OPEN',
      );
      expect(await outcome(zhang, RATING.openRatingRound, { input: aRound({ period: '2026-12' }) })).toBe(
        'done',
      );
    });
  });

  it('is opened by the community or the town, once in a period, within bounds', async () => {
    const input = aRound({ period: '2027-Q1' });
    expect(await outcome(chen, RATING.openRatingRound, { input })).toBe('NOT_ENTITLED');
    expect(await outcome(li, RATING.openRatingRound, { input })).toBe('NOT_ENTITLED');
    expect(await outcome(await town.person(PERSON.zhengHongmei), RATING.openRatingRound, { input })).toBe(
      'ESTATE_NOT_FOUND',
    );
    expect(await outcome(wang, RATING.openRatingRound, { input })).toBe('done');
    expect(await outcome(wang, RATING.openRatingRound, { input })).toBe('done');
    const cases: [object, string][] = [
      [{ period: '2027-Q1' }, 'ROUND_EXISTS'],
      [{ period: 'spring' }, 'PERIOD_UNREADABLE'],
      [{ subjectId: ORGANISATION.tianchen }, 'ORGANISATION_NOT_FOUND'],
      // The community does not hold a round about itself; the town may.
      [{ subjectId: ORGANISATION.tanchongParty, instrument: 'performance' }, 'NOT_ENTITLED'],
      [{ instrument: 'nothing' }, 'INSTRUMENT_NOT_FOUND'],
      [{ minSample: 4 }, 'MIN_SAMPLE_TOO_SMALL'],
      [{ weights: [{ group: 'OWNERS', weight: 0 }] }, 'SETTINGS_UNFIT'],
      [{ closesAt: new Date(Date.now() - 1000) }, 'CLOSING_UNFIT'],
      [{ closesAt: new Date(Date.now() + 61 * 86_400_000) }, 'CLOSING_UNFIT'],
    ];
    const ends = await Promise.all(
      cases.map(([changes]) =>
        outcome(zhang, RATING.openRatingRound, { input: aRound({ period: '2027-Q2', ...changes }) }),
      ),
    );
    expect(ends).toEqual(cases.map(([, code]) => code));
    const about = aRound({
      period: '2027-Q1',
      subjectId: ORGANISATION.tanchongParty,
      instrument: 'performance',
    });
    expect(await outcome(wang, RATING.openRatingRound, { input: about })).toBe('done');
  });

  it('reminds those alone who have not answered, and once a day', async () => {
    const roundId = await opened(zhang, { period: '2027-Q3' });
    const [one, two, three] = [await aHome('甲'), await aHome('乙'), await aHome('丙')];
    const listed = `INSERT INTO rating_roll SELECT $1, id, building FROM unit WHERE id = ANY($2)`;
    await town.database.source.query(listed, [roundId, [one.unitId, two.unitId, three.unitId]]);
    const phones = ['+8613900000001', '+8613900000002', '+8613900000003'];
    for (const [at, { unitId }] of [one, two, three].entries())
      await town.database.source.query(
        `INSERT INTO account (person_id, phone) SELECT person_id, $1 FROM unit_owner WHERE unit_id = $2 AND position = 1`,
        [phones[at], unitId],
      );
    await one.owner.ask(RATING.submitRating, form(roundId, one.unitId));
    // Since the round was opened the third has gone to work for the firm.
    await town.database.source.query(
      `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
       SELECT gen_random_uuid(), person_id, 'FIRM_STAFF', '保安', $1, $2, '2024-01-01' FROM unit_owner WHERE unit_id = $3 AND position = 1`,
      [ESTATE.hanlin, ORGANISATION.lanting, three.unitId],
    );
    expect(await outcome(zhang, RATING.remindRaters, { roundId })).toBe('REMINDED_TODAY');
    await town.database.source.query(
      `UPDATE rating_round SET opened_at = opened_at - interval '2 days' WHERE id = $1`,
      [roundId],
    );
    await forgetJobs(town);
    expect(await outcome(zhang, RATING.remindRaters, { roundId })).toBe('done');
    expect(await outcome(zhang, RATING.remindRaters, { roundId })).toBe('REMINDED_TODAY');
    const link = `https://town.example/ratings/${roundId}`;
    const letters = (): string[] =>
      town.logged.map(line => JSON.parse(line).msg as string).filter(text => text?.includes(link));
    expect(letters()).toEqual([]);
    await workThrough(town);
    const some = letters();
    expect(some[0]).toBe(
      '【四方议事】请为安徽澜庭物业服务有限公司打分：翰林水岸小区物业服务质量评议，' +
        `${dayOf(new Date(Date.now() + 14 * 86_400_000))} 截止，约两分钟。填写内容不会单独公开；已填写的请忽略。 ${link}`,
    );
    const asked = phones.map(
      phone => town.logged.filter(line => line.includes(link) && line.includes(phone)).length,
    );
    expect(asked).toEqual([0, 1, 0]);
    // The same again, by a worker that comes twice or a day that is not over: nobody gets two.
    const task = (name: string) =>
      town.api.app
        .get(TaskList)
        .entries()
        .find(([each]) => each === name)![1];
    await zhang.ask(RATING.closeRatingRound, { roundId });
    await task('rating-ask-raters')({ roundId, day: dayOf(new Date()) });
    await workThrough(town);
    expect(letters()).toEqual(some);
  });

  it('case 78: 27 answers of 30 say nothing and have no rank', async () => {
    const roundId = await opened(wang, { period: '2029-01' });
    await manyAnswer(town, roundId, 27, () => 1);
    const { closeRatingRound: closed } = await wang.ask(RATING.closeRatingRound, { roundId });
    expect(closed.preliminary).toMatchObject({
      score: null,
      light: 'INSUFFICIENT',
      items: [],
      buildings: [],
      answers: 27,
    });
    expect(closed.preliminary.explanation.zh).toContain('样本不足');
    await li.ask(RATING.acceptScore, { roundId });
    await wang.ask(RATING.publishScore, { roundId });
    const { ratingRanking } = await wang.ask(RATING.ratingRanking, {
      placeId: PLACE.shangpai,
      period: '2029-01',
    });
    expect(ratingRanking).toMatchObject({
      rounds: [{ rank: null, round: { id: roundId, score: null } }],
      organisations: [{ rank: null, estates: 0, points: null }],
    });
    expect(await outcome(li, RATING.ratingRanking, { placeId: PLACE.shangpai, period: '2029-01' })).toBe(
      'PLACE_NOT_FOUND',
    );
  });

  it('a town asks what it wants, in versions, and rounds keep theirs', async () => {
    const own = PARKING;
    expect(await outcome(zhang, RATING.saveRatingInstrument, { input: own })).toBe('PLACE_NOT_FOUND');
    const ends: string[][] = [];
    for (const [what, change] of BAD_INSTRUMENTS)
      ends.push([what, await outcome(wang, RATING.saveRatingInstrument, { input: { ...own, ...change } })]);
    expect(ends).toEqual(BAD_INSTRUMENTS.map(([what, , code]) => [what, code]));
    // None of these has become a version.
    expect((await wang.ask(RATING.saveRatingInstrument, { input: own }))['saveRatingInstrument']).toEqual({
      code: 'parking',
      version: 1,
    });
    const roundId = await opened(zhang, { period: '2029-02', instrument: 'parking' });
    expect(
      (await wang.ask(RATING.saveRatingInstrument, { input: own }))['saveRatingInstrument'].version,
    ).toBe(2);
    expect(
      (await wang.ask(RATING.saveRatingInstrument, { input: { ...own, code: 'service' } }))[
        'saveRatingInstrument'
      ].version,
    ).toBe(2);
    expect((await roundAs(zhang, roundId))['instrument']).toMatchObject({ code: 'parking', version: 1 });
    const { ratingInstruments } = await zhang.ask(RATING.ratingInstruments, { estateId: ESTATE.hanlin });
    expect(ratingInstruments.map(({ code, version }: any) => [code, version])).toEqual([
      ['parking', 2],
      ['service', 2],
      ['performance', 1],
    ]);
  });
});
